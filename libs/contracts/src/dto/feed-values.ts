import type { FeedEntity } from '../constants/index.js';
import { AnnouncementView, TipView } from './announcements.dto.js';
import { AttendeeView, Me, PersonView, WaitingJoin } from './attendees.dto.js';
import { ContactHint, CopyReceipt } from './contacts.dto.js';
import { EventView, TopicView } from './events.dto.js';
import { ImportView } from './imports.dto.js';
import { Counters, RoomGap } from './insights.dto.js';
import { StruckFact, SuggestionView } from './matchmaking.dto.js';
import {
  MicrophoneNextView,
  MicrophoneQueueView,
  MicrophoneView,
  MyMicrophoneEntry,
} from './microphone.dto.js';
import { RoundMapView, RoundPlanView, RoundView, SeatingView } from './rounds.dto.js';
import { SceneView, ScreenView } from './screens.dto.js';
import { PinView } from './wall.dto.js';
import { ZoneView } from './zones.dto.js';

/** The shape of each thing that a feed carries: what a snapshot lists and what the `value` of a change is. */
export const FEED_VALUES = {
  event: EventView,
  topic: TopicView,
  zone: ZoneView,
  pin: PinView,
  tip: TipView,
  announcement: AnnouncementView,
  scene: SceneView,
  counters: Counters,
  round: RoundView,
  'round-map': RoundMapView,
  'round-plan': RoundPlanView,
  microphone: MicrophoneView,
  'microphone-queue': MicrophoneQueueView,
  'microphone-next': MicrophoneNextView,
  gap: RoomGap,
  person: PersonView,
  attendee: AttendeeView,
  'waiting-join': WaitingJoin,
  screen: ScreenView,
  import: ImportView,
  me: Me,
  suggestion: SuggestionView,
  contact: ContactHint,
  copy: CopyReceipt,
  seating: SeatingView,
  'microphone-entry': MyMicrophoneEntry,
  'struck-fact': StruckFact,
} as const satisfies Record<FeedEntity, new () => object>;
