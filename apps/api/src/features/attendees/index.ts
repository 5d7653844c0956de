export { AttendeeChanges } from './attendee-changes.js';
export { AttendeeRepository } from './attendee.repository.js';
export {
  AttendeeEntity,
  BlockEntity,
  ConsentRecordEntity,
  PersonalLinkEntity,
  PersonEntity,
} from './attendees.entities.js';
export { AttendeesModule } from './attendees.module.js';
export { Bonds, type PairBonds } from './bonds.js';
export { audienceOf, fieldsOf, partyOf } from './party.js';
