import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { ContactFeed } from './contact.feed.js';
import { ContactsController } from './contacts.controller.js';
import { CopyFeed } from './copy.feed.js';
import { CopyPin } from './copy-pin.js';
import { KeepContact } from './keep-contact.js';
import { ReadContacts } from './read-contacts.js';
import { ReadTakers } from './takers.js';

@Module({
  imports: [AttendeesModule, EventsModule],
  controllers: [ContactsController],
  providers: [KeepContact, ReadContacts, ReadTakers, CopyPin, ContactFeed, CopyFeed],
  exports: [KeepContact],
})
export class ContactsModule {}
