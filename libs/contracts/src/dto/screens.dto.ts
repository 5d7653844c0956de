import { Flag, Id, Instant, ListOf, Nested, OneOf, Text, Whole } from '../fields/index.js';
import { SCENE_KINDS, type SceneKind } from '../constants/index.js';
import { EventView } from './events.dto.js';

/** What a device shows until it is paired. */
export class ScreenSession {
  @OneOf(['pairing', 'paired']) state!: 'pairing' | 'paired';
  @Text({ min: 0, max: 20, about: 'Empty once paired.' }) pairingCode!: string;
  @Instant({ nullable: true, about: 'When the code is replaced by another.' }) expiresAt!: string | null;
  @Text({ min: 0, max: 80 }) name!: string;
  @Nested(() => EventView, { nullable: true }) event!: EventView | null;
}

/** Pairs the device that shows the code with this event. */
export class PairScreen {
  @Text({ min: 4, max: 20 }) code!: string;
  @Text({ max: 80 }) name!: string;
}

export class ChangeScreen {
  @Text({ max: 80 }) name!: string;
}

/** A paired device. Feed entity `screen` (console). */
export class ScreenView {
  @Id() id!: string;
  @Text({ max: 80 }) name!: string;
  @Instant() pairedAt!: string;
  @Flag() online!: boolean;
}

/** One entry of the playlist. Feed entity `scene`. */
export class SceneView {
  @Id() id!: string;
  @OneOf(SCENE_KINDS) kind!: SceneKind;
  @Whole({ min: 5, max: 600 }) seconds!: number;
  @Flag() enabled!: boolean;
  @Whole() position!: number;
}

export class PlaylistScene {
  @Id() id!: string;
  @OneOf(SCENE_KINDS) kind!: SceneKind;
  @Whole({ min: 5, max: 600 }) seconds!: number;
  @Flag() enabled!: boolean;
}

/** The whole playlist in its order. */
export class PutPlaylist {
  @ListOf(() => PlaylistScene, { min: 1, max: 50 }) scenes!: PlaylistScene[];
}
