import { measureBytes } from './bytes.mjs';
import { measureFanout } from './fanout.mjs';
import { measureHotEvent } from './hot-event.mjs';
import { measureImport } from './import.mjs';
import { measureLatency } from './latency.mjs';
import { measureMatching } from './matching.mjs';
import { measureMemory } from './memory.mjs';
import { measurePeer } from './peer.mjs';
import { measurePins } from './pins.mjs';
import { measurePinToPhone } from './pin-to-phone.mjs';
import { measureQualityIntents } from './quality-intents.mjs';
import { measureQualityContacts } from './quality-contacts.mjs';
import { measureQualityMutual } from './quality-mutual.mjs';
import { measureQualityText } from './quality-text.mjs';
import { measureRounds } from './rounds.mjs';
import { measureSizes } from './sizes.mjs';
import { measureSlates } from './slates.mjs';
import { measureStart } from './start.mjs';
import { measureStorm } from './storm.mjs';

/** @typedef {import('../report/row.mjs').Row} Row */
/** @typedef {import('../live/settings.mjs').Settings} Settings */

/**
 * The benchmarks by the names that the command takes. Each says what it is doing and gives its rows.
 * @type {Record<string, (say: (line: string) => void, settings: Settings) => Promise<Row[]>>}
 */
export const BENCHES = {
  start: measureStart,
  import: measureImport,
  'pin-to-phone': measurePinToPhone,
  pins: measurePins,
  fanout: measureFanout,
  'hot-event': measureHotEvent,
  storm: measureStorm,
  memory: measureMemory,
  bytes: measureBytes,
  latency: measureLatency,
  peer: measurePeer,
  sizes: measureSizes,
  'quality-intents': measureQualityIntents,
  'quality-mutual': measureQualityMutual,
  'quality-contacts': measureQualityContacts,
  'quality-text': measureQualityText,
  rounds: measureRounds,
  matching: measureMatching,
  slates: measureSlates,
};
