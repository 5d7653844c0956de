import { attendees } from './de/attendees.js';
import { common } from './de/common.js';
import { connection } from './de/connection.js';
import { events } from './de/events.js';
import { imports } from './de/imports.js';
import { matching } from './de/matching.js';
import { microphone } from './de/microphone.js';
import { openings } from './de/openings.js';
import { overview } from './de/overview.js';
import { room } from './de/room.js';
import { rounds } from './de/rounds.js';
import { workspace } from './de/workspace.js';

/** All texts of the console in German. */
export const de = {
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
