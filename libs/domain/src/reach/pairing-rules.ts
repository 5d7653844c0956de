/** What an organizer's rules look at: the employer and the groups a person was put into. Never shown to attendees. */
export interface Groups {
  readonly company: string;
  readonly tags: readonly string[];
  /** What their profession is as far as seats go; absent or null: none. */
  readonly seat?: string | null;
  /** Openings that they apply for, and those on whose panel they sit (see `conflictsBetween`). */
  readonly appliesTo: readonly string[];
  readonly panelOf: readonly string[];
}

/** Whom an organizer wants to keep apart at this event. */
export interface PairingRules {
  /** Colleagues talk to each other anyway. */
  readonly apartInCompany: boolean;
  /** Two people who both carry one of these tags are kept apart: a department, a cohort, a team. */
  readonly apartTags: readonly string[];
  /** Whoever carries `tag` only meets people who carry one of `with`. */
  readonly onlyWith: readonly OnlyWith[];
  /** Each profession has one seat. Two who share one all the same, from before the rule, are kept apart. */
  readonly onePerProfession: boolean;
}

export interface OnlyWith {
  readonly tag: string;
  readonly with: readonly string[];
}

/** Which rule keeps two people apart. */
export type PairingRefusal = 'same-company' | 'same-profession' | 'same-group' | 'group-rule';

export const NO_PAIRING_RULES: PairingRules = {
  apartInCompany: false,
  apartTags: [],
  onlyWith: [],
  onePerProfession: false,
};

/** Words that say how a company is registered, not which one it is. */
const LEGAL_FORMS = new Set(
  'gmbh ag kg ohg ug se eg ev mbh co ltd limited inc llc llp plc corp bv nv sa sas sarl srl spa ab as oy aps'.split(
    ' ',
  ),
);

/** Which rule keeps the two apart, or null. The same answer in both directions. */
export function pairingRefusal(one: Groups, other: Groups, rules: PairingRules): PairingRefusal | null {
  if (rules.apartInCompany && isSameCompany(one.company, other.company)) return 'same-company';
  if (rules.onePerProfession && one.seat != null && one.seat === other.seat) return 'same-profession';
  const [mine, theirs] = [tagsOf(one), tagsOf(other)];
  if (rules.apartTags.some((tag) => mine.has(plain(tag)) && theirs.has(plain(tag)))) return 'same-group';
  const bars = ({ tag, with: others }: OnlyWith, from: Set<string>, to: Set<string>) =>
    from.has(plain(tag)) && !others.some((wanted) => to.has(plain(wanted)));
  if (rules.onlyWith.some((rule) => bars(rule, mine, theirs) || bars(rule, theirs, mine)))
    return 'group-rule';
  return null;
}

/** Whether two names mean one company, whatever the case, punctuation and legal form. Unknown companies differ. */
export function isSameCompany(one: string, other: string): boolean {
  const name = companyName(one);
  return name !== '' && name === companyName(other);
}

/** What is left of a company’s name when two are compared; empty where it is unknown. */
export function companyName(company: string): string {
  const words = plain(company)
    .replace(/\./gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  // A company that is called like a legal form keeps its name.
  return (telling.length > 0 ? telling : words).join(' ');
}

const tagsOf = ({ tags }: Groups): Set<string> => new Set(tags.map(plain));

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
