export { PinCards } from './pin-cards.js';
export { PinEntity } from './wall.entities.js';
export { WallModule } from './wall.module.js';
