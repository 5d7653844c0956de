/** Without a network, and a new version of the app. */
export const offline = {
  'offline.banner':
    'You are offline. You see the wall as of {{time}}. What you do is kept on this phone and sent later.',
  'update.ready': 'A new version is ready.',
  'update.now': 'Use it now',
  'update.reload': 'Reload',
} as const;
