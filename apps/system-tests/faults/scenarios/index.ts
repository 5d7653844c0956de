import { nodeKilled } from './f01-node-killed.js';
import { databaseCrashes } from './f02-database-crashes.js';
import { connectionsEnded } from './f03-connections-ended.js';
import { databaseHangs } from './f04-database-hangs.js';
import { hintsLost } from './f05-hints-lost.js';
import { hintsSwallowed, redisKilled } from './f06-redis.js';
import { slowClients } from './f07-slow-clients.js';
import { slowNetwork } from './f08-slow-network.js';
import { storm } from './f09-storm.js';
import { stormAndDeath } from './f10-storm-and-death.js';
import { phonesVanish } from './f11-phones-vanish.js';
import { sentFiveTimes } from './f12-sent-five-times.js';
import { staleEdit } from './f13-stale-edit.js';
import { clockJumpsBack, clocksDiffer } from './f14-clocks.js';
import { databaseDiskFull, logDiskFull } from './f16-disks.js';
import { noMoreFiles } from './f18-no-more-files.js';
import { littleMemory } from './f19-little-memory.js';
import { nodeStalls } from './f20-node-stalls.js';
import { rollingDeploy } from './f21-rolling-deploy.js';
import { twoAtOnce } from './f22-two-at-once.js';
import { matchingNodeKilled } from './f23-matching-node-killed.js';
import { poisonedProfile } from './f23-poison.js';
import { restore } from './f24-restore.js';
import { logTrimmed } from './f25-log-trimmed.js';
import { hotEvent } from './f26-hot-event.js';
import { powerCut } from './f27-power-cut.js';
import { olderPostgres } from './f28-older-postgres.js';
import type { Scenario } from './scenario.js';

/** All faults, in the order of the catalogue. */
export const SCENARIOS: readonly Scenario[] = [
  nodeKilled,
  databaseCrashes,
  connectionsEnded,
  databaseHangs,
  hintsLost,
  redisKilled,
  hintsSwallowed,
  slowClients,
  slowNetwork,
  storm,
  stormAndDeath,
  phonesVanish,
  sentFiveTimes,
  staleEdit,
  clocksDiffer,
  clockJumpsBack,
  databaseDiskFull,
  logDiskFull,
  noMoreFiles,
  littleMemory,
  nodeStalls,
  rollingDeploy,
  twoAtOnce,
  matchingNodeKilled,
  poisonedProfile,
  restore,
  logTrimmed,
  hotEvent,
  powerCut,
  olderPostgres,
];

/** Those that `npm test` plays, small and with one seed. */
export const IN_TESTS: readonly string[] = ['F1', 'F2', 'F3', 'F5', 'F7', 'F9', 'F12', 'F20', 'F22', 'F27'];
