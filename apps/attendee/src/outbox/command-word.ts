import type { PendingCommand } from '@commonground/client';

/** What a command is called, for whoever gave it. */
const WORDS = {
  pin: 'outbox.what.pin',
  changePin: 'outbox.what.changed-pin',
  unpin: 'outbox.what.unpinned',
  copyPin: 'outbox.what.copied',
  changeContact: 'outbox.what.note',
  removeContact: 'outbox.what.removed-contact',
  changeMe: 'outbox.what.me',
  changeConsents: 'outbox.what.consents',
  changeMood: 'outbox.what.mood',
  changeAim: 'outbox.what.aim',
  accept: 'outbox.what.yes',
  confirmMet: 'outbox.what.met',
  metPartner: 'outbox.what.met',
  takePart: 'outbox.what.rounds',
  askForMicrophone: 'outbox.what.microphone',
  leaveMicrophone: 'outbox.what.microphone',
  strikeFact: 'outbox.what.words',
  unstrikeFact: 'outbox.what.words',
  applyFor: 'openings.title',
  withdrawApplication: 'openings.title',
  block: 'outbox.what.block',
  unblock: 'outbox.what.block',
} as const satisfies Partial<Record<PendingCommand['name'], string>>;

/** Key of the text that names a command. */
export const wordOf = (name: PendingCommand['name']) =>
  WORDS[name as keyof typeof WORDS] ?? 'outbox.what.answer';
