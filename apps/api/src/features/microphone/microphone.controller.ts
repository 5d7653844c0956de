import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MicrophoneQueueView, OpenMicrophone } from '@commonground/contracts';
import { ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { ModerateMicrophone } from './moderate-microphone.js';

@ApiTags('microphone')
@Controller('api/v1/console/events/:eventId/microphone')
@ConsoleOnly('moderate-microphone')
export class MicrophoneController {
  constructor(private readonly microphone: ModerateMicrophone) {}

  /** Opens the microphone of a live event, or gives turns another length. */
  @Put()
  @ApiOkResponse({ type: MicrophoneQueueView })
  open(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Body() body: OpenMicrophone,
  ): Promise<MicrophoneQueueView> {
    return this.microphone.open(eventId, body.turnSeconds);
  }

  /** Closes it and empties the queue. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  close(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<void> {
    return this.microphone.close(eventId);
  }

  /**
   * Lets somebody who waits speak, whoever is ahead; the present turn ends. Calling who speaks already changes nothing.
   */
  @Post('entries/:entryId/call')
  @HttpCode(200)
  @ApiOkResponse({ type: MicrophoneQueueView })
  call(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
  ): Promise<MicrophoneQueueView> {
    return this.microphone.call(eventId, entryId);
  }

  /** Ends the turn of who speaks, or takes somebody off the queue. */
  @Delete('entries/:entryId')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
  ): Promise<void> {
    return this.microphone.end(eventId, entryId);
  }
}
