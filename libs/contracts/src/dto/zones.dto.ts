import { Flag, Id, ListOf, OneOf, Text, Whole } from '../fields/index.js';
import { SPOT_KINDS, ZONE_PURPOSES, type SpotKind, type ZonePurpose } from '../constants/index.js';

export class SpotView {
  @Id() id!: string;
  @Text({ max: 80 }) name!: string;
  @OneOf(SPOT_KINDS) kind!: SpotKind;
  @Whole({ min: 1, max: 50 }) seats!: number;
  @Flag() charging!: boolean;
  @Flag() stepFree!: boolean;
}

/** A part of the venue with a purpose and its spots. */
export class ZoneView {
  @Id() id!: string;
  @Text({ max: 80 }) name!: string;
  @OneOf(ZONE_PURPOSES) purpose!: ZonePurpose;
  @Flag() stepFree!: boolean;
  @Whole() position!: number;
  @ListOf(() => SpotView, { max: 100 }) spots!: SpotView[];
}

/** Adds or replaces a zone with all its spots; spots that are left out are removed. */
export class PutZone {
  @Text({ max: 80 }) name!: string;
  @OneOf(ZONE_PURPOSES) purpose!: ZonePurpose;
  @Flag() stepFree!: boolean;
  @ListOf(() => SpotView, { max: 100 }) spots!: SpotView[];
}
