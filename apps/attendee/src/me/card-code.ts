import type { Me } from '@commonground/contracts';
import { CARD_FIELDS, type CardField } from '@commonground/contracts/constants';
import { vCard } from '@commonground/interchange';

/**
 * The fields of my card that I show by my own hand: those that whoever I meet may see. What is about me goes on no code,
 * because it is long and no phone has a place for it.
 */
export const shownFields = (me: Me): Exclude<CardField, 'bio'>[] =>
  CARD_FIELDS.filter((field) => field !== 'bio').filter(
    (field) => me[field] !== '' && me.fieldAudiences[field] !== 'me',
  );

/** My card as a vCard 3.0, as short as it can be: the less it says, the larger are the squares that a camera has to see. */
export const codeText = (me: Me): string =>
  vCard({ name: me.name, ...Object.fromEntries(shownFields(me).map((field) => [field, me[field]])) });
