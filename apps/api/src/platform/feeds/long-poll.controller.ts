import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { PollAnswer, PollFeed } from '@commonground/contracts';
import { AttendeeOnly, ConsoleOnly, Device, Member, ScreenOnly, Visitor } from '../auth/access.decorator.js';
import type { AttendeeActor, MemberActor, ScreenActor } from '../auth/actor.js';
import { Refusal } from '../http/refusal.js';
import { LongPolls } from './long-polls.js';

/** Feeds over plain HTTP, for networks that let no websocket through. */
@ApiTags('feeds')
@Controller('api/v1')
export class LongPollController {
  constructor(private readonly polls: LongPolls) {}

  /** What came after a position, held until there is something. */
  @Get('console/events/:eventId/feed')
  @ConsoleOnly('read-event')
  @ApiOkResponse({ type: PollAnswer })
  console(
    @Member() member: MemberActor,
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Query() asked: PollFeed,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PollAnswer> {
    return this.polls.ask('console', member, eventId, asked, hungUp(response));
  }

  /** What came after the positions of a phone in its two feeds, held until there is something. */
  @Get('attendee/feed')
  @AttendeeOnly('keep-place')
  @ApiOkResponse({ type: PollAnswer })
  attendee(
    @Visitor() visitor: AttendeeActor,
    @Query() asked: PollFeed,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PollAnswer> {
    return this.polls.ask('attendee', visitor, visitor.eventId, asked, hungUp(response));
  }

  /** What came after the position of a paired screen, held until there is something. */
  @Get('screen/feed')
  @ScreenOnly()
  @ApiOkResponse({ type: PollAnswer })
  screen(
    @Device() device: ScreenActor,
    @Query() asked: PollFeed,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PollAnswer> {
    if (device.eventId === null) throw new Refusal('event.not-found');
    return this.polls.ask('screen', device, device.eventId, asked, hungUp(response));
  }
}

/** Fires when the connection of a request closes, whether it was answered or not. */
function hungUp(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}
