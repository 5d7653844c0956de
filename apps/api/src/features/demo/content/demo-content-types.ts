/** What a pin of the demo event is about; the same words as on the pin form. */
export type DemoPinKind =
  | 'contact'
  | 'knowledge'
  | 'mentor'
  | 'job'
  | 'hire'
  | 'client'
  | 'supplier'
  | 'investor'
  | 'partner'
  | 'press'
  | 'venue'
  | 'help'
  | 'collaborate'
  | 'question'
  | 'news'
  | 'other';

export type DemoDirection = 'offer' | 'need' | 'both';

export type DemoMood = 'open' | 'approach-me' | 'known-only' | 'not-now';

export type DemoTopicKey =
  | 'law'
  | 'digital'
  | 'creative'
  | 'work'
  | 'market'
  | 'making'
  | 'land'
  | 'community';

export type DemoIcon =
  | 'handshake'
  | 'scale'
  | 'coin'
  | 'code'
  | 'palette'
  | 'leaf'
  | 'book'
  | 'megaphone'
  | 'home'
  | 'heart'
  | 'truck'
  | 'spark';

/** One line that a person of the demo event pins, now or when somebody looks for it. At most 120 characters. */
export interface DemoPin {
  readonly topic: DemoTopicKey;
  readonly direction: DemoDirection;
  readonly kind: DemoPinKind;
  readonly text: string;
}

export interface DemoConsents {
  readonly listed: boolean;
  readonly suggested: boolean;
  readonly screen: boolean;
}

/** An invented attendee of the demo event. Addresses and numbers lie in ranges reserved for examples. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly headline: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string | null;
  readonly linkedin: string | null;
  readonly website: string | null;
  readonly language: 'en' | 'de';
  readonly mood: DemoMood;
  readonly consents: DemoConsents;
  /** New here, or glad to welcome those who are. Most are neither. */
  readonly welcome?: 'newcomer' | 'buddy';
  readonly bio: string;
  /** On the wall when the event starts. */
  readonly pins: readonly DemoPin[];
  /** Held back until an attendee asks for it or offers what it needs. */
  readonly repertoire: readonly DemoPin[];
}

export interface DemoTopic {
  readonly key: DemoTopicKey;
  readonly name: string;
  readonly icon: DemoIcon;
  /** Index into the eight topic colours, 0 to 7. */
  readonly colour: number;
}

export interface DemoSpot {
  readonly name: string;
  readonly kind: 'sofa' | 'table' | 'standing';
  readonly seats: number;
  readonly charging: boolean;
  readonly stepFree: boolean;
}

export interface DemoZone {
  readonly name: string;
  readonly purpose: 'lively' | 'quiet' | 'coffee' | 'chat';
  readonly stepFree: boolean;
  readonly spots: readonly DemoSpot[];
}

export interface DemoAnnouncement {
  readonly text: string;
  readonly active: boolean;
}

export interface DemoEvent {
  readonly name: string;
  readonly place: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly topics: readonly DemoTopic[];
  readonly zones: readonly DemoZone[];
  readonly announcements: readonly DemoAnnouncement[];
}
