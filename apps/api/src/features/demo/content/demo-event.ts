import type { DemoEvent } from './demo-content-types.js';

/** The room around the demo people: a regional evening of a chamber and a founders’ club. */
export const DEMO_EVENT: DemoEvent = {
  name: 'Havelbogen Business Evening',
  place: 'Alte Spinnerei, Uferweg 14, Havelbogen',
  timeZone: 'Europe/Berlin',
  topics: [
    { key: 'law', name: 'Law, tax and money', icon: 'scale', colour: 0 },
    { key: 'digital', name: 'Software, data and security', icon: 'code', colour: 1 },
    { key: 'creative', name: 'Design, media and events', icon: 'palette', colour: 2 },
    { key: 'work', name: 'Jobs, teams and mentors', icon: 'handshake', colour: 3 },
    { key: 'market', name: 'Marketing, sales and export', icon: 'megaphone', colour: 4 },
    { key: 'making', name: 'Building, making and moving', icon: 'truck', colour: 5 },
    { key: 'land', name: 'Food, land and energy', icon: 'leaf', colour: 6 },
    { key: 'community', name: 'Care, learning and community', icon: 'heart', colour: 7 },
  ],
  zones: [
    {
      name: 'Spinning hall',
      purpose: 'lively',
      stepFree: true,
      spots: [
        { name: 'High table by the old loom', kind: 'standing', seats: 6, charging: false, stepFree: true },
        { name: 'High table under the clock', kind: 'standing', seats: 4, charging: false, stepFree: true },
        { name: 'Long table next to the stage', kind: 'table', seats: 10, charging: true, stepFree: true },
        { name: 'Bench by the main entrance', kind: 'sofa', seats: 3, charging: false, stepFree: true },
      ],
    },
    {
      name: 'Coffee bar',
      purpose: 'coffee',
      stepFree: true,
      spots: [
        { name: 'Round table by the coffee bar', kind: 'table', seats: 4, charging: false, stepFree: true },
        { name: 'Counter with the copper lamps', kind: 'standing', seats: 5, charging: true, stepFree: true },
        { name: 'Green armchairs by the bookshelf', kind: 'sofa', seats: 2, charging: true, stepFree: true },
      ],
    },
    {
      name: 'River room',
      purpose: 'quiet',
      stepFree: true,
      spots: [
        { name: 'Blue sofa by the window', kind: 'sofa', seats: 3, charging: true, stepFree: true },
        { name: 'Small table by the river door', kind: 'table', seats: 2, charging: true, stepFree: true },
        { name: 'Two chairs beside the map', kind: 'table', seats: 2, charging: false, stepFree: true },
        { name: 'Grey sofa behind the plants', kind: 'sofa', seats: 3, charging: false, stepFree: true },
      ],
    },
    {
      name: 'Gallery upstairs',
      purpose: 'chat',
      stepFree: false,
      spots: [
        {
          name: 'Red sofa at the top of the stairs',
          kind: 'sofa',
          seats: 4,
          charging: true,
          stepFree: false,
        },
        { name: 'Square table by the piano', kind: 'table', seats: 4, charging: false, stepFree: false },
        { name: 'Table at the round window', kind: 'table', seats: 6, charging: true, stepFree: false },
        { name: 'High table by the railing', kind: 'standing', seats: 4, charging: false, stepFree: false },
        { name: 'Yellow sofa under the skylight', kind: 'sofa', seats: 3, charging: false, stepFree: false },
      ],
    },
  ],
  announcements: [
    { text: 'Soup and bread are served at the coffee bar from seven o’clock.', active: true },
    { text: 'The river room stays quiet: a good place for a first talk between two.', active: false },
    { text: 'At nine we take a photo on the stairs. Join only if you like to be in it.', active: false },
  ],
};
