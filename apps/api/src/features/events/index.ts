export { EventFurnishings } from './event-furnishings.js';
export { EventRepository } from './event.repository.js';
export { eventView, topicView } from './event.view.js';
export { EventPositionEntity, LiveEventEntity, TopicEntity } from './events.entities.js';
export { EventsModule } from './events.module.js';
