import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import {
  ChangeEvent as ChangeEventBody,
  ChangePhase,
  CreateEvent as CreateEventBody,
  EventView,
  Snapshot,
  TopicTemplate,
} from '@commonground/contracts';
import { qrSvg } from '@commonground/interchange';
import { ConsoleOnly, ManagersOnly, Member } from '../../platform/auth/access.decorator.js';
import type { MemberActor } from '../../platform/auth/actor.js';
import { replySnapshot } from '../../platform/feeds/snapshot-reply.js';
import { Snapshots } from '../../platform/feeds/snapshots.js';
import { ChangeEvent } from './change-event.js';
import { CreateEvent } from './create-event.js';
import { ReadEvents } from './read-events.js';

@ApiTags('events')
@Controller('api/v1/console')
export class EventsController {
  constructor(
    private readonly readEvents: ReadEvents,
    private readonly createEvent: CreateEvent,
    private readonly changeEvent: ChangeEvent,
    private readonly snapshots: Snapshots,
  ) {}

  /** Shipped sets of topics. */
  @Get('topic-templates')
  @ConsoleOnly()
  @ApiOkResponse({ type: [TopicTemplate] })
  templates(): TopicTemplate[] {
    return this.readEvents.templates();
  }

  @Get('events')
  @ConsoleOnly()
  @ApiOkResponse({ type: [EventView] })
  all(@Member() member: MemberActor): Promise<EventView[]> {
    return this.readEvents.all(member.organizationId);
  }

  @Post('events')
  @ManagersOnly()
  @ApiCreatedResponse({ type: EventView })
  create(@Member() member: MemberActor, @Body() body: CreateEventBody): Promise<EventView> {
    return this.createEvent.execute(member, body);
  }

  @Get('events/:eventId')
  @ConsoleOnly('read-event')
  @ApiOkResponse({ type: EventView })
  one(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<EventView> {
    return this.readEvents.one(eventId);
  }

  @Patch('events/:eventId')
  @ConsoleOnly('manage-event')
  @ApiOkResponse({ type: EventView })
  change(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Body() body: ChangeEventBody,
  ): Promise<EventView> {
    return this.changeEvent.execute(eventId, body);
  }

  /** Turns the event to another phase. */
  @Post('events/:eventId/phase')
  @HttpCode(200)
  @ConsoleOnly('manage-event')
  @ApiOkResponse({ type: EventView })
  turn(@Param('eventId', ParseUUIDPipe) eventId: string, @Body() body: ChangePhase): Promise<EventView> {
    return this.changeEvent.turn(eventId, body.phase);
  }

  /** The join link as a QR code. */
  @Get('events/:eventId/join-qr.svg')
  @ConsoleOnly('read-event')
  @Header('Content-Type', 'image/svg+xml')
  @ApiProduces('image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  async joinQr(@Param('eventId', ParseUUIDPipe) eventId: string): Promise<string> {
    const { joinUrl } = await this.readEvents.one(eventId);
    return qrSvg(joinUrl, { ecc: 'medium' });
  }

  /** Everything that the console shows of the event, with the position in its feed. */
  @Get('events/:eventId/snapshot')
  @ConsoleOnly('read-event')
  @ApiOkResponse({ type: Snapshot })
  snapshot(
    @Member() { role }: MemberActor,
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return replySnapshot(request, response, (known) =>
      this.snapshots.take(eventId, { kind: 'console', role }, known),
    );
  }
}
