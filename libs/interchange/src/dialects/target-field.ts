/** Everything that a column of a list can mean to us. */
export const TARGET_FIELDS = [
  'externalId',
  'email',
  'name',
  'firstName',
  'lastName',
  'pronouns',
  'company',
  'headline',
  'ticket',
  'language',
  'phone',
  'linkedin',
  'website',
  'topics',
  'offers',
  'needs',
  'bio',
  'tags',
  'status',
  'consentListed',
] as const;

/** What a column of a list means to us. */
export type TargetField = (typeof TARGET_FIELDS)[number];

/** Which column (index from 0) holds which field. Fields without a column are left out. */
export type ColumnMapping = Partial<Record<TargetField, number>>;
