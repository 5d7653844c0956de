import { Body, Controller, Delete, HttpCode, Inject, Patch, Put, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ChangeAim, ChangeMe as ChangeMeBody, ChangeMood, Consents, Me } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { AttendeeOnly, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { setCookie } from '../../platform/auth/cookies.js';
import { ChangeMe } from './change-me.js';
import { RemoveAttendees } from './remove-attendees.js';

@ApiTags('attendees')
@Controller('api/v1/attendee/me')
@AttendeeOnly('read-event')
export class MeController {
  constructor(
    private readonly changeMe: ChangeMe,
    private readonly removeAttendees: RemoveAttendees,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Patch()
  @ApiOkResponse({ type: Me })
  change(@Visitor() visitor: AttendeeActor, @Body() body: ChangeMeBody): Promise<Me> {
    return this.changeMe.card(visitor, body);
  }

  @Put('consents')
  @ApiOkResponse({ type: Me })
  consents(@Visitor() visitor: AttendeeActor, @Body() body: Consents): Promise<Me> {
    return this.changeMe.consents(visitor, body);
  }

  @Put('mood')
  @ApiOkResponse({ type: Me })
  mood(@Visitor() visitor: AttendeeActor, @Body() body: ChangeMood): Promise<Me> {
    return this.changeMe.mood(visitor, body);
  }

  @Put('aim')
  @ApiOkResponse({ type: Me })
  aim(@Visitor() visitor: AttendeeActor, @Body() body: ChangeAim): Promise<Me> {
    return this.changeMe.aim(visitor, body);
  }

  /** Takes me up again after I left two cards in a row unanswered. Without a day off it changes nothing. */
  @Delete('day-off')
  @ApiOkResponse({ type: Me })
  endDayOff(@Visitor() visitor: AttendeeActor): Promise<Me> {
    return this.changeMe.endDayOff(visitor);
  }

  /** Leaves the event, or its queue: everything that is mine goes, on every device. */
  @Delete()
  @HttpCode(204)
  @AttendeeOnly('keep-place')
  @ApiNoContentResponse()
  async leave(
    @Visitor() { eventId, attendeeId }: AttendeeActor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.removeAttendees.one('AttendeeLeft', eventId, attendeeId);
    response.append('Set-Cookie', setCookie('attendee', null, this.config));
  }
}
