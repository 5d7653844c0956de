import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AskForMicrophone as AskForMicrophoneBody, MyMicrophoneEntry } from '@commonground/contracts';
import { AttendeeOnly, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { AskForMicrophone } from './ask-for-microphone.js';

@ApiTags('microphone')
@Controller('api/v1/attendee/microphone')
export class MyMicrophoneController {
  constructor(private readonly microphone: AskForMicrophone) {}

  /** Asks for the microphone. Whoever waits or speaks already is answered their entry. */
  @Post()
  @HttpCode(200)
  @AttendeeOnly('ask-for-microphone')
  @ApiOkResponse({ type: MyMicrophoneEntry })
  ask(@Visitor() visitor: AttendeeActor, @Body() body: AskForMicrophoneBody): Promise<MyMicrophoneEntry> {
    return this.microphone.ask(visitor, body.id);
  }

  /** Leaves the queue, or gives the turn back. */
  @Delete()
  @HttpCode(204)
  @AttendeeOnly('read-event')
  @ApiNoContentResponse()
  leave(@Visitor() visitor: AttendeeActor): Promise<void> {
    return this.microphone.leave(visitor);
  }
}
