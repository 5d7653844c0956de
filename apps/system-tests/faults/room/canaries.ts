import { randomUUID } from 'node:crypto';
import { newId } from '@commonground/client';
import { anEvent } from '../../src/product/live-event.js';
import type { History } from '../history/history.js';
import type { Installation } from '../installation/installation.js';
import { type Guest, type GuestWish, bringIn } from './crowd.js';

/** Whose secrets are planted: places in the list of people. */
const KEEPER = 0;
const NOTER = 1;
const SHY = 2;
const BLOCKER = 3;
const BLOCKED = 4;

/** Secrets that are planted in two steps: in the wishes before people come in, and around them afterwards. */
export interface Canaries {
  settle(installation: Installation, eventId: string, guests: readonly Guest[]): Promise<void>;
}

/**
 * Plants a value of its own in every private field: whoever receives one that is not for them is caught, however it came
 * about. `names` are the clients of the people, in their order.
 */
export function plantCanaries(wishes: GuestWish[], history: History, names: readonly string[]): Canaries {
  const canary = (what: string, readers: readonly string[]) => {
    const value = `canary-${randomUUID().slice(0, 13)}`;
    history.add({ type: 'canary', value, what, readers });
    return value;
  };
  const only = (...at: number[]) => at.flatMap((place) => names[place] ?? []);
  const except = (...at: number[]) => names.filter((_, place) => !at.includes(place));
  const change = (place: number, part: Partial<GuestWish>) => Object.assign(wishes[place] as GuestWish, part);

  change(KEEPER, {
    email: `${canary('the address of somebody else', [...only(KEEPER), 'console'])}@example.org`,
    phone: canary('the telephone number of somebody else', only(KEEPER)),
    linkedin: `https://example.org/${canary('a link that is shown to accepted people alone', only(KEEPER))}`,
    bio: canary('a field that its owner keeps hidden', only(KEEPER)),
    bioFor: 'me',
    listed: true,
  });
  // Agreed to be on no screen: phones and consoles may name this person, a projector may not.
  change(SHY, {
    name: canary('the name of somebody who agreed to no screen', [...names, 'console']),
    listed: true,
  });
  // Two who do not want to meet: everybody else may name them.
  change(BLOCKER, { name: canary('the name of somebody who blocked them', [...except(BLOCKED), 'console']) });
  change(BLOCKED, {
    name: canary('the name of somebody whom they blocked', [...except(BLOCKER), 'console']),
  });
  const note = canary('a note that somebody made for themselves', only(NOTER));
  const elsewhere = canary('what happens at another event', []);

  return {
    async settle(installation, eventId, guests) {
      const id = (place: number) => guests[place]?.id ?? '';
      await installation.sql(
        `INSERT INTO contact (id, event_id, owner_id, attendee_id, source, note) VALUES ($1, $2, $3, $4, 'copy', $5)`,
        [newId(), eventId, id(NOTER), id(KEEPER), note],
      );
      await installation.sql(`INSERT INTO block (event_id, attendee_id, blocked_id) VALUES ($1, $2, $3)`, [
        eventId,
        id(BLOCKER),
        id(BLOCKED),
      ]);
      const other = await anEvent(await installation.owner(), { name: elsewhere });
      const [stranger] = await bringIn(installation, other.id, [{ name: elsewhere, listed: true }]);
      await installation.sql(
        `INSERT INTO pin (id, event_id, attendee_id, topic_id, direction, kind, text)
         VALUES ($1, $2, $3, $4, 'offer', 'contact', $5)`,
        [newId(), other.id, stranger?.id, other.topics[0]?.id, elsewhere],
      );
    },
  };
}
