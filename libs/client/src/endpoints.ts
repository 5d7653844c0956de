import type * as c from '@commonground/contracts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One call of the API. `B` is the shape of the body, `R` of the answer; both are types only. */
export interface Endpoint<B, R> {
  readonly method: Method;
  /** Path below the origin; `:name` is filled from the params of the call. */
  readonly path: string;
  /** Carry the types; never set. */
  readonly body?: B;
  readonly answer?: R;
}

const get = <R>(path: string): Endpoint<undefined, R> => ({ method: 'GET', path });
const post = <B, R>(path: string): Endpoint<B, R> => ({ method: 'POST', path });
const put = <B, R>(path: string): Endpoint<B, R> => ({ method: 'PUT', path });
const patch = <B, R>(path: string): Endpoint<B, R> => ({ method: 'PATCH', path });
const del = <R>(path: string): Endpoint<undefined, R> => ({ method: 'DELETE', path });

const EVENT = '/api/v1/console/events/:eventId';

/** Calls of the organizer console. Answers without a shape are 204. */
export const consoleApi = {
  signIn: post<c.ConsumeLink, c.ConsoleSession>('/api/v1/console/session'),
  session: get<c.ConsoleSession>('/api/v1/console/session'),
  signOut: del<void>('/api/v1/console/session'),

  templates: get<c.TopicTemplate[]>('/api/v1/console/topic-templates'),
  events: get<c.EventView[]>('/api/v1/console/events'),
  createEvent: post<c.CreateEvent, c.EventView>('/api/v1/console/events'),
  event: get<c.EventView>(EVENT),
  changeEvent: patch<c.ChangeEvent, c.EventView>(EVENT),
  changePhase: post<c.ChangePhase, c.EventView>(`${EVENT}/phase`),
  joinQr: get<string>(`${EVENT}/join-qr.svg`),
  snapshot: get<c.Snapshot>(`${EVENT}/snapshot`),
  feed: get<c.PollAnswer>(`${EVENT}/feed`),
  insights: get<c.Insights>(`${EVENT}/insights`),
  live: get<c.LiveView>(`${EVENT}/live`),
  matching: get<c.MatchingSettingsView>(`${EVENT}/matching`),
  rehearsal: get<c.RehearsalView>(`${EVENT}/matching/rehearsal`),
  pairOutlook: get<c.PairOutlookView>(`${EVENT}/matching/pairs/:attendeeId/:partnerId`),
  eventWords: get<c.EventWordView[]>(`${EVENT}/matching/words`),
  concepts: get<c.ConceptList>(`${EVENT}/matching/concepts`),
  tryWords: post<c.WordsToTry, c.TouchedPins>(`${EVENT}/matching/words/try`),
  addEventWord: post<c.AddEventWord, c.EventWordView>(`${EVENT}/matching/words`),
  putEventWord: put<c.ChangeEventWord, c.EventWordView>(`${EVENT}/matching/words/:wordId`),
  removeEventWord: del<void>(`${EVENT}/matching/words/:wordId`),
  fairness: get<c.FairnessView>(`${EVENT}/matching/fairness`),
  previewMatching: post<c.MatchingSettings, c.MatchingPreviewView>(`${EVENT}/matching/preview`),
  putMatching: put<c.MatchingSettings, c.MatchingSettingsView>(`${EVENT}/matching`),

  openings: get<c.OpeningView[]>(`${EVENT}/openings`),
  putOpening: put<c.PutOpening, c.OpeningView>(`${EVENT}/openings/:openingId`),
  removeOpening: del<void>(`${EVENT}/openings/:openingId`),

  rounds: get<c.RoundPlanView>(`${EVENT}/rounds`),
  roundPlanning: get<c.RoundPlanning>(`${EVENT}/rounds/planning`),
  planRounds: put<c.PlanRounds, void>(`${EVENT}/rounds`),
  discardRounds: del<void>(`${EVENT}/rounds`),
  replanRounds: post<c.ChangeRounds, void>(`${EVENT}/rounds/replan`),
  swapSeats: post<c.SwapSeats, void>(`${EVENT}/rounds/swap`),
  undoSwap: post<c.ChangeRounds, void>(`${EVENT}/rounds/undo`),
  stepRounds: post<c.StepRounds, void>(`${EVENT}/rounds/step`),

  openMicrophone: put<c.OpenMicrophone, c.MicrophoneQueueView>(`${EVENT}/microphone`),
  closeMicrophone: del<void>(`${EVENT}/microphone`),
  callToMicrophone: post<undefined, c.MicrophoneQueueView>(`${EVENT}/microphone/entries/:entryId/call`),
  endMicrophoneEntry: del<void>(`${EVENT}/microphone/entries/:entryId`),

  addTopic: post<c.AddTopic, c.TopicView>(`${EVENT}/topics`),
  changeTopic: patch<c.ChangeTopic, c.TopicView>(`${EVENT}/topics/:topicId`),
  orderTopics: put<c.OrderTopics, void>(`${EVENT}/topic-order`),
  mergeTopic: post<c.MergeTopic, void>(`${EVENT}/topics/:topicId/merge`),
  removePin: del<void>(`${EVENT}/pins/:pinId`),

  putZone: put<c.PutZone, c.ZoneView>(`${EVENT}/zones/:zoneId`),
  removeZone: del<void>(`${EVENT}/zones/:zoneId`),

  addTip: post<c.AddTip, c.TipView>(`${EVENT}/tips`),
  changeTip: patch<c.ChangeTip, c.TipView>(`${EVENT}/tips/:tipId`),
  removeTip: del<void>(`${EVENT}/tips/:tipId`),
  publishAnnouncement: post<c.PublishAnnouncement, c.AnnouncementView>(`${EVENT}/announcements`),
  withdrawAnnouncement: del<void>(`${EVENT}/announcements/:announcementId`),

  pairScreen: post<c.PairScreen, c.ScreenView>(`${EVENT}/screens`),
  changeScreen: patch<c.ChangeScreen, c.ScreenView>(`${EVENT}/screens/:screenId`),
  removeScreen: del<void>(`${EVENT}/screens/:screenId`),
  putPlaylist: put<c.PutPlaylist, c.SceneView[]>(`${EVENT}/playlist`),

  addAttendee: post<c.AddAttendee, c.AttendeeView>(`${EVENT}/attendees`),
  changeAttendee: patch<c.ChangeAttendee, c.AttendeeView>(`${EVENT}/attendees/:attendeeId`),
  removeAttendee: del<void>(`${EVENT}/attendees/:attendeeId`),
  issuePersonalLink: post<undefined, c.PersonalLink>(`${EVENT}/attendees/:attendeeId/personal-link`),
  revokePersonalLink: del<void>(`${EVENT}/attendees/:attendeeId/personal-link`),

  admitJoins: post<c.WaitingJoinIds, void>(`${EVENT}/waiting-joins/admit`),
  turnJoinsAway: post<c.WaitingJoinIds, void>(`${EVENT}/waiting-joins/turn-away`),

  imports: get<c.ImportView[]>(`${EVENT}/imports`),
  /** Body: multipart form with one file in the part `file`. */
  uploadImport: post<FormData, c.ImportView>(`${EVENT}/imports`),
  import: get<c.ImportView>(`${EVENT}/imports/:importId`),
  changeImport: patch<c.ChangeImport, c.ImportView>(`${EVENT}/imports/:importId`),
  applyImport: post<undefined, c.ImportView>(`${EVENT}/imports/:importId/apply`),
  undoImport: post<undefined, c.ImportView>(`${EVENT}/imports/:importId/undo`),
  importReport: get<string>(`${EVENT}/imports/:importId/report.csv`),

  demo: get<c.DemoState>('/api/v1/console/demo'),
  loadDemo: post<undefined, c.DemoState>('/api/v1/console/demo'),
  removeDemo: del<c.DemoState>('/api/v1/console/demo'),
  changeCrowd: put<c.ChangeCrowd, c.DemoState>('/api/v1/console/demo/crowd'),
} as const;

/** Calls of the attendee's phone. */
export const attendeeApi = {
  joinPage: get<c.JoinPage>('/api/v1/join/:code'),
  join: post<c.JoinEvent, c.AttendeeSession>('/api/v1/join/:code'),
  consumeLink: post<c.ConsumeLink, c.AttendeeSession>('/api/v1/attendee/session'),
  session: get<c.AttendeeSession>('/api/v1/attendee/session'),
  signOut: del<void>('/api/v1/attendee/session'),
  snapshot: get<c.Snapshot>('/api/v1/attendee/snapshot'),
  feed: get<c.PollAnswer>('/api/v1/attendee/feed'),

  /** Finishes joining for somebody who came by personal link. */
  completeJoin: post<c.JoinEvent, c.AttendeeSession>('/api/v1/attendee/me/join'),
  changeMe: patch<c.ChangeMe, c.Me>('/api/v1/attendee/me'),
  leave: del<void>('/api/v1/attendee/me'),
  changeConsents: put<c.Consents, c.Me>('/api/v1/attendee/me/consents'),
  changeMood: put<c.ChangeMood, c.Me>('/api/v1/attendee/me/mood'),
  changeAim: put<c.ChangeAim, c.Me>('/api/v1/attendee/me/aim'),
  endDayOff: del<c.Me>('/api/v1/attendee/me/day-off'),

  pin: post<c.PinCard, c.PinView>('/api/v1/attendee/pins'),
  changePin: patch<c.ChangePin, c.PinView>('/api/v1/attendee/pins/:pinId'),
  unpin: del<void>('/api/v1/attendee/pins/:pinId'),
  copyPin: post<undefined, c.ContactView>('/api/v1/attendee/pins/:pinId/copy'),

  contacts: get<c.ContactView[]>('/api/v1/attendee/contacts'),
  contact: get<c.ContactView>('/api/v1/attendee/contacts/:contactId'),
  changeContact: patch<c.ChangeContact, c.ContactView>('/api/v1/attendee/contacts/:contactId'),
  removeContact: del<void>('/api/v1/attendee/contacts/:contactId'),
  vCard: get<string>('/api/v1/attendee/contacts/:contactId/card.vcf'),

  accept: post<undefined, c.SuggestionView>('/api/v1/attendee/suggestions/:suggestionId/accept'),
  decline: post<undefined, void>('/api/v1/attendee/suggestions/:suggestionId/decline'),
  declineReason: post<c.GiveDeclineReason, void>('/api/v1/attendee/suggestions/:suggestionId/decline-reason'),
  putAside: post<undefined, void>('/api/v1/attendee/suggestions/:suggestionId/later'),
  markUseful: put<c.MarkUseful, c.SuggestionView>('/api/v1/attendee/suggestions/:suggestionId/useful'),
  confirmMet: post<undefined, c.SuggestionView>('/api/v1/attendee/suggestions/:suggestionId/met'),

  takePart: put<c.TakePart, void>('/api/v1/attendee/rounds/part'),
  metPartner: post<undefined, void>('/api/v1/attendee/rounds/met/:attendeeId'),
  askForMicrophone: post<c.AskForMicrophone, c.MyMicrophoneEntry>('/api/v1/attendee/microphone'),
  leaveMicrophone: del<void>('/api/v1/attendee/microphone'),
  strikeFact: post<c.StruckFact, void>('/api/v1/attendee/struck-facts'),
  unstrikeFact: del<void>('/api/v1/attendee/struck-facts/:struckFactId'),

  openings: get<c.MyOpening[]>('/api/v1/attendee/openings'),
  applyFor: put<undefined, void>('/api/v1/attendee/openings/:openingId/application'),
  withdrawApplication: del<void>('/api/v1/attendee/openings/:openingId/application'),

  blocks: get<c.BlockView[]>('/api/v1/attendee/blocks'),
  block: post<c.BlockAttendee, void>('/api/v1/attendee/blocks'),
  unblock: del<void>('/api/v1/attendee/blocks/:attendeeId'),
} as const;

/** Calls of the projected screen. */
export const screenApi = {
  /** Answers the present pairing code, a fresh one when none is valid, or the paired event. */
  session: post<undefined, c.ScreenSession>('/api/v1/screen/session'),
  snapshot: get<c.Snapshot>('/api/v1/screen/snapshot'),
  feed: get<c.PollAnswer>('/api/v1/screen/feed'),
} as const;
