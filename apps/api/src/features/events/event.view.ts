import type { EventView, TopicView } from '@commonground/contracts';
import { groupedCode } from '@commonground/kernel';
import type { LiveEventEntity, TopicEntity } from './events.entities.js';

/** An event as every client sees it. `publicUrl` is the only source of links. */
export function eventView(event: LiveEventEntity, publicUrl: string): EventView {
  return {
    id: event.id,
    name: event.name,
    place: event.place,
    timeZone: event.timeZone,
    startsAt: event.startsAt.toISOString(),
    endsAt: event.endsAt.toISOString(),
    phase: event.phase,
    language: event.language,
    joinCode: groupedCode(event.joinCode),
    joinUrl: `${publicUrl}/join/${event.joinCode}`,
    demo: event.demo,
    onePerProfession: event.onePerProfession,
    copiesBeforeOffer: event.copiesBeforeOffer,
  };
}

export function topicView({ id, name, icon, colour, position, closed }: TopicEntity): TopicView {
  return { id, name, icon, colour, position, closed };
}
