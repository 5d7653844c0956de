export { SceneEntity, ScreenEntity } from './screens.entities.js';
export { ScreensModule } from './screens.module.js';
