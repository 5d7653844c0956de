import type { DemoPerson } from './demo-content-types.js';
import { DEMO_PEOPLE_01_15 } from './demo-people-01-15.js';
import { DEMO_PEOPLE_16_30 } from './demo-people-16-30.js';
import { DEMO_PEOPLE_31_45 } from './demo-people-31-45.js';
import { DEMO_PEOPLE_46_60 } from './demo-people-46-60.js';

/** The sixty people of the demo event, in the order of their keys. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  ...DEMO_PEOPLE_01_15,
  ...DEMO_PEOPLE_16_30,
  ...DEMO_PEOPLE_31_45,
  ...DEMO_PEOPLE_46_60,
];
