export { ContactEntity } from './contacts.entities.js';
export { ContactsModule } from './contacts.module.js';
export { KeepContact } from './keep-contact.js';
