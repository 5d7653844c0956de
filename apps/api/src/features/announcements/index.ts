export { AnnouncementEntity, TipEntity } from './announcements.entities.js';
export { AnnouncementsModule } from './announcements.module.js';
