/** Limits that clients show and the API enforces. Lengths in characters. */
export const LIMITS = {
  name: 120,
  headline: 160,
  company: 160,
  profession: 80,
  cohort: 60,
  phone: 40,
  bio: 2000,
  pinText: 120,
  topicName: 60,
  tipText: 220,
  announcementText: 280,
  noteText: 2000,
  tag: 60,
  pinsPerAttendee: 8,
  /** The highest limit of meetings a day that people can set themselves. */
  dailyLimit: 20,
  importBytes: 20 * 1024 * 1024,
  suggestionMinutes: 30,
  /** How long a card steps aside. */
  laterMinutes: 10,
  /** Parts of their own words that one person may strike. */
  struckFacts: 100,
  /** Joins by code that an event takes in a minute; those above it wait to be let in. */
  joinsPerMinute: 600,
  /** People who wait at one event at the same time; whoever comes on top is asked to try later. */
  waitingJoins: 200,
  /** Lines of what words mean at an event, words in one of them, and characters of a word. */
  eventWords: 100,
  wordsInLine: 12,
  word: 60,
  /** The most that an event may let people copy before they have to offer something. */
  copiesBeforeOffer: 100,
  /** Openings of an event, people on a panel, and applicants whom the organizer enters for one. */
  openings: 50,
  openingTitle: 120,
  panelists: 50,
  enteredApplicants: 500,
  /** Pairs that the log of an opening shows, the latest first. */
  conflictUses: 50,
  /** Fewer people than these are not counted where nobody of them agreed to be named. */
  anonymityFloor: 5,
  /** Length of a turn at the microphone in seconds, and how many people may wait for one. */
  turnSeconds: { min: 15, max: 600 },
  microphoneQueue: 100,
  /** Names on the screen of those whose turn comes. */
  microphoneNext: 3,
  rounds: 20,
  roundGroup: 12,
  roundHosts: 100,
} as const;

/** Header that carries the client-made UUIDv7 of a command. */
export const IDEMPOTENCY_HEADER = 'Idempotency-Key';
