import { AnnouncementEntity, TipEntity } from './features/announcements/index.js';
import {
  AttendeeEntity,
  BlockEntity,
  ConsentRecordEntity,
  PersonalLinkEntity,
  PersonEntity,
} from './features/attendees/index.js';
import { ContactEntity } from './features/contacts/index.js';
import { DemoCrowdEntity } from './features/demo/index.js';
import { EventPositionEntity, LiveEventEntity, TopicEntity } from './features/events/index.js';
import {
  MemberEntity,
  OrganizationEntity,
  SessionEntity,
  SignInLinkEntity,
} from './features/identity/index.js';
import { RoundMetEntity, RoundSeriesEntity, RoundSittingOutEntity } from './features/rounds/index.js';
import {
  EncounterEntity,
  EventWordEntity,
  GapEntity,
  MatchingSettingsEntity,
  StruckFactEntity,
  SuggestionEntity,
} from './features/matchmaking/index.js';
import { MicrophoneEntity, MicrophoneEntryEntity } from './features/microphone/index.js';
import { ConflictUseEntity, OpeningEntity } from './features/openings/index.js';
import { SceneEntity, ScreenEntity } from './features/screens/index.js';
import { PinEntity } from './features/wall/index.js';
import { SpotEntity, ZoneEntity } from './features/zones/index.js';
import { AttendeeImportEntity, ImportStepEntity } from './features/imports/index.js';

/** Every table that is mapped. Relations between features are ids, so that no entity imports another feature's. */
export const entities = [
  OrganizationEntity,
  MemberEntity,
  SignInLinkEntity,
  SessionEntity,
  LiveEventEntity,
  EventPositionEntity,
  TopicEntity,
  PersonEntity,
  AttendeeEntity,
  ConsentRecordEntity,
  PersonalLinkEntity,
  BlockEntity,
  PinEntity,
  ContactEntity,
  SuggestionEntity,
  EncounterEntity,
  StruckFactEntity,
  MatchingSettingsEntity,
  GapEntity,
  EventWordEntity,
  RoundSeriesEntity,
  RoundSittingOutEntity,
  RoundMetEntity,
  MicrophoneEntity,
  MicrophoneEntryEntity,
  ZoneEntity,
  SpotEntity,
  OpeningEntity,
  ConflictUseEntity,
  TipEntity,
  AnnouncementEntity,
  DemoCrowdEntity,
  SceneEntity,
  ScreenEntity,
  AttendeeImportEntity,
  ImportStepEntity,
];
