import type { offline as english } from '../en/offline.js';

/** Ohne Netz, und eine neue Fassung der App. */
export const offline: Record<keyof typeof english, string> = {
  'offline.banner':
    'Du bist offline. Du siehst die Wand mit Stand von {{time}}. Was du tust, bleibt auf diesem Telefon und wird später gesendet.',
  'update.ready': 'Eine neue Version ist da.',
  'update.now': 'Verwenden',
  'update.reload': 'Neu laden',
};
