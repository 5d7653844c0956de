import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Place } from '@commonground/domain';
import { AddAttendee, AttendeeView, ChangeAttendee, PersonalLink } from '@commonground/contracts';
import { AtEvent, ConsoleOnly } from '../../platform/auth/access.decorator.js';
import { PersonalLinks } from './personal-links.js';
import { RegisterAttendees } from './register-attendees.js';
import { RemoveAttendees } from './remove-attendees.js';

@ApiTags('attendees')
@Controller('api/v1/console/events/:eventId/attendees')
@ConsoleOnly('manage-event')
export class AttendeesController {
  constructor(
    private readonly register: RegisterAttendees,
    private readonly removeAttendees: RemoveAttendees,
    private readonly links: PersonalLinks,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: AttendeeView })
  add(@AtEvent() place: Place, @Body() body: AddAttendee): Promise<AttendeeView> {
    return this.register.add(place, body);
  }

  /** Ticks somebody in or out, and says who is new here or welcomes newcomers. */
  @Patch(':attendeeId')
  @ApiOkResponse({ type: AttendeeView })
  change(
    @AtEvent() { eventId }: Place,
    @Param('attendeeId', ParseUUIDPipe) attendeeId: string,
    @Body() body: ChangeAttendee,
  ): Promise<AttendeeView> {
    return this.register.change(eventId, attendeeId, body);
  }

  /** Removes somebody with all that is theirs. */
  @Delete(':attendeeId')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @AtEvent() { eventId }: Place,
    @Param('attendeeId', ParseUUIDPipe) attendeeId: string,
  ): Promise<void> {
    return this.removeAttendees.one('AttendeeRemoved', eventId, attendeeId);
  }

  /** Makes a link that signs this person in; an earlier one stops working. */
  @Post(':attendeeId/personal-link')
  @ApiCreatedResponse({ type: PersonalLink })
  issueLink(
    @AtEvent() { eventId }: Place,
    @Param('attendeeId', ParseUUIDPipe) attendeeId: string,
  ): Promise<PersonalLink> {
    return this.links.issue(eventId, attendeeId);
  }

  /** Ends the link and every phone that is signed in as this person. */
  @Delete(':attendeeId/personal-link')
  @HttpCode(204)
  @ApiNoContentResponse()
  revokeLink(
    @AtEvent() { eventId }: Place,
    @Param('attendeeId', ParseUUIDPipe) attendeeId: string,
  ): Promise<void> {
    return this.links.revoke(eventId, attendeeId);
  }
}
