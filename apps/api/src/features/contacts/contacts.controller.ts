import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ChangeContact, ContactView } from '@commonground/contracts';
import { vCardFileName } from '@commonground/interchange';
import { AttendeeOnly, Visitor } from '../../platform/auth/access.decorator.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { CopyPin } from './copy-pin.js';
import { ReadContacts } from './read-contacts.js';

@ApiTags('contacts')
@Controller('api/v1/attendee')
@AttendeeOnly('read-event')
export class ContactsController {
  constructor(
    private readonly copyPin: CopyPin,
    private readonly readContacts: ReadContacts,
  ) {}

  /** Copies the card behind a pin into my contacts. Copying again answers the same contact. */
  @Post('pins/:pinId/copy')
  @HttpCode(200)
  @ApiOkResponse({ type: ContactView })
  copy(
    @Visitor() visitor: AttendeeActor,
    @Param('pinId', ParseUUIDPipe) pinId: string,
  ): Promise<ContactView> {
    return this.copyPin.copy(visitor, pinId);
  }

  @Get('contacts')
  @ApiOkResponse({ type: [ContactView] })
  all(@Visitor() visitor: AttendeeActor): Promise<ContactView[]> {
    return this.readContacts.all(visitor);
  }

  @Get('contacts/:contactId')
  @ApiOkResponse({ type: ContactView })
  one(
    @Visitor() visitor: AttendeeActor,
    @Param('contactId', ParseUUIDPipe) contactId: string,
  ): Promise<ContactView> {
    return this.readContacts.one(visitor, contactId);
  }

  @Patch('contacts/:contactId')
  @ApiOkResponse({ type: ContactView })
  annotate(
    @Visitor() visitor: AttendeeActor,
    @Param('contactId', ParseUUIDPipe) contactId: string,
    @Body() body: ChangeContact,
  ): Promise<ContactView> {
    return this.copyPin.annotate(visitor, contactId, body);
  }

  @Delete('contacts/:contactId')
  @HttpCode(204)
  @ApiNoContentResponse()
  drop(
    @Visitor() visitor: AttendeeActor,
    @Param('contactId', ParseUUIDPipe) contactId: string,
  ): Promise<void> {
    return this.copyPin.drop(visitor, contactId);
  }

  /** The contact as a vCard 3.0 file (RFC 2426). */
  @Get('contacts/:contactId/card.vcf')
  @ApiProduces('text/vcard')
  @ApiOkResponse({ schema: { type: 'string' } })
  async card(
    @Visitor() visitor: AttendeeActor,
    @Param('contactId', ParseUUIDPipe) contactId: string,
    @Res() response: Response,
  ): Promise<void> {
    const { name, text } = await this.readContacts.card(visitor, contactId);
    response
      .setHeader('Content-Disposition', `attachment; filename="${vCardFileName(name)}"`)
      .type('text/vcard; charset=utf-8')
      .send(text);
  }
}
