import { FirstFrame1763800000000 } from './1763800000000-first-frame.js';
import { MatchingSettings1764000000000 } from './1764000000000-matching-settings.js';
import { Rounds1764200000000 } from './1764200000000-rounds.js';
import { CardAnswers1764300000000 } from './1764300000000-card-answers.js';
import { StruckFacts1764310000000 } from './1764310000000-struck-facts.js';
import { WaitingJoins1764400000000 } from './1764400000000-waiting-joins.js';
import { Aims1764500000000 } from './1764500000000-aims.js';
import { DaysOff1764510000000 } from './1764510000000-days-off.js';
import { Newcomers1764600000000 } from './1764600000000-newcomers.js';
import { Professions1764610000000 } from './1764610000000-professions.js';
import { SeatsThatSuit1764700000000 } from './1764700000000-seats-that-suit.js';
import { GapsAndEventWords1764800000000 } from './1764800000000-gaps-and-event-words.js';
import { SessionRevocations1764910000000 } from './1764910000000-session-revocations.js';
import { LiveSamples1764930000000 } from './1764930000000-live-samples.js';
import { OwnLimits1764940000000 } from './1764940000000-own-limits.js';
import { Openings1764950000000 } from './1764950000000-openings.js';
import { OffersFirst1764950100000 } from './1764950100000-offers-first.js';
import { Cohorts1764950200000 } from './1764950200000-cohorts.js';
import { ScreenPresence1764950300000 } from './1764950300000-screen-presence.js';
import { ScreenPresenceKept1764950400000 } from './1764950400000-screen-presence-kept.js';
import { Microphone1764950500000 } from './1764950500000-microphone.js';

/** Every migration in the order in which it runs. A new file is added here by hand (docs/architecture.md). */
export const migrations = [
  FirstFrame1763800000000,
  MatchingSettings1764000000000,
  Rounds1764200000000,
  CardAnswers1764300000000,
  StruckFacts1764310000000,
  WaitingJoins1764400000000,
  Aims1764500000000,
  DaysOff1764510000000,
  Newcomers1764600000000,
  Professions1764610000000,
  SeatsThatSuit1764700000000,
  GapsAndEventWords1764800000000,
  SessionRevocations1764910000000,
  LiveSamples1764930000000,
  OwnLimits1764940000000,
  Openings1764950000000,
  OffersFirst1764950100000,
  Cohorts1764950200000,
  ScreenPresence1764950300000,
  ScreenPresenceKept1764950400000,
  Microphone1764950500000,
];
