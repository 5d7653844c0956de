import { attendees } from './en/attendees.js';
import { common } from './en/common.js';
import { connection } from './en/connection.js';
import { events } from './en/events.js';
import { imports } from './en/imports.js';
import { matching } from './en/matching.js';
import { microphone } from './en/microphone.js';
import { openings } from './en/openings.js';
import { overview } from './en/overview.js';
import { room } from './en/room.js';
import { rounds } from './en/rounds.js';
import { workspace } from './en/workspace.js';

/** All texts of the console in English. */
export const en = {
  ...common,
  ...events,
  ...workspace,
  ...overview,
  ...connection,
  ...attendees,
  ...imports,
  ...room,
  ...matching,
  ...microphone,
  ...openings,
  ...rounds,
};
