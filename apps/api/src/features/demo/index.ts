export { DemoCrowdEntity } from './demo.entities.js';
export { DemoEvents } from './demo-events.js';
export { DemoModule } from './demo.module.js';
