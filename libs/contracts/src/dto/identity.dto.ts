import { Id, Instant, OneOf, Text } from '../fields/index.js';
import { ROLES, type Role } from '../constants/index.js';

/** A secret that came in the fragment of a link; a press of a button sends it. */
export class ConsumeLink {
  @Text({ min: 20, max: 200 }) token!: string;
}

/** Who is signed in to the console. */
export class ConsoleSession {
  @Id() memberId!: string;
  @Id() organizationId!: string;
  @Text({ max: 160 }) organizationName!: string;
  @OneOf(ROLES) role!: Role;
}

/** A personal link of an attendee: shown once, only its hash is kept. */
export class PersonalLink {
  @Text({ max: 500 }) url!: string;
  @Text({ max: 200_000, about: 'The same link as a QR code (SVG).' }) qrSvg!: string;
  @Instant() createdAt!: string;
}
