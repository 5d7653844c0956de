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
export { Bonds } from './bonds.js';
export { ConsentRecords } from './consent-records.js';
export { DayBudgets } from './day-budgets.js';
export { DaysOff } from './days-off.js';
export { DescribeAttendee } from './describe-attendee.js';
export { microphoneChanged } from './microphone-changed.js';
export { audienceOf, fieldsOf, partyOf } from './party.js';
export { personKey, Persons } from './persons.js';
export { ProfessionSeats } from './profession-seats.js';
export { type Reading, Readings } from './readings.js';
export { RemoveAttendees } from './remove-attendees.js';
export { forgetAnswers } from './stored-answers.js';
