/** Whom somebody would like to be brought together with (docs/glossary.md). */
export type Aim = 'useful' | 'new' | 'renew';

/** Whether an aim leads to somebody, by whether one keeps their card as a contact. */
export const leadsTo = (aim: Aim, keeps: boolean): boolean => aim === 'useful' || (aim === 'renew') === keeps;
