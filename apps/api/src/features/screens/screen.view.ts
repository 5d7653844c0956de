import type { SceneView, ScreenView } from '@commonground/contracts';
import type { SceneEntity, ScreenEntity } from './screens.entities.js';

/** A paired screen. @param online ids of the screens that are connected now */
export function screenView(screen: ScreenEntity, online: ReadonlySet<string>): ScreenView {
  return {
    id: screen.id,
    name: screen.name,
    pairedAt: (screen.pairedAt ?? screen.createdAt).toISOString(),
    online: online.has(screen.id),
  };
}

export function sceneView({ id, kind, seconds, enabled, position }: SceneEntity): SceneView {
  return { id, kind, seconds, enabled, position };
}
