export const common = {
  'common.cancel': 'Cancel',
  'common.save': 'Save',
  'common.close': 'Close',
  'common.again': 'Try again',
  'common.loading': 'Loading',
  'common.copied': 'Copied',
  'common.failed': 'That did not work',
  'page.failed.title': 'This page did not load',
  'page.failed.text':
    'The network broke off, or the server was updated meanwhile. Everything that was saved is safe, and the room goes on.',
  'common.signOut': 'Sign out',
  'common.language.en': 'English',
  'common.language.de': 'German',

  'signIn.title': 'Sign in as owner',
  'signIn.hint': 'One press signs this browser in. The link works once and has left the address bar already.',
  'signIn.button': 'Sign in as owner',
  'signIn.failed': 'This link no longer works',
  'signIn.neededTitle': 'Sign in with a link',
  'signIn.needed': 'On the machine that runs Commonground, open a terminal in its folder and type:',
  'signIn.neededHint': 'It prints a fresh sign-in link. The link works once, for 24 hours.',

  'sort.help':
    'Press space to pick an entry up, the arrow keys to move it, space again to put it down, and escape to leave it where it was.',
  'sort.handle': 'Move {{name}}',
  'sort.up': 'Move {{name}} up',
  'sort.down': 'Move {{name}} down',
  'sort.picked': '{{name}} picked up, place {{place}} of {{count}}.',
  'sort.over': '{{name}} is over place {{place}} of {{count}}.',
  'sort.dropped': '{{name}} put down at place {{place}} of {{count}}.',
  'sort.cancelled': '{{name}} stays where it was.',
};
