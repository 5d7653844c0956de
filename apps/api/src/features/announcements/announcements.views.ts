import type { AnnouncementView, TipView } from '@commonground/contracts';
import type { AnnouncementEntity, TipEntity } from './announcements.entities.js';

export function tipView({ id, text, enabled, position }: TipEntity): TipView {
  return { id, text, enabled, position };
}

export function announcementView({ id, text, publishedAt, endsAt }: AnnouncementEntity): AnnouncementView {
  return { id, text, publishedAt: publishedAt.toISOString(), endsAt: endsAt?.toISOString() ?? null };
}
