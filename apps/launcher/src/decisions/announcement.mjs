/** @typedef {{ console: string, join?: string | undefined, screen: string }} Links */

/**
 * What the terminal shows when the product is ready.
 * @param {{ links: Links, lan: boolean, seconds: string, qr: string }} facts qr: of the join link, may be empty
 * @returns {string}
 */
export function announce({ links, lan, seconds, qr }) {
  const lines = ['', `Commonground is ready (${seconds} s).`, ''];
  lines.push(`  Console  ${links.console}`);
  lines.push(
    '           Signs you in as the owner. Works once, for 24 hours; `npm run console-link` makes a fresh one.',
  );
  if (links.join) {
    lines.push(`  Join     ${links.join}`);
    lines.push('           What attendees open on their phones, or scan.');
  }
  lines.push(`  Screen   ${links.screen}`);
  lines.push('           Open it on the projector and pair it from the console.', '');
  if (lan) {
    if (links.join && qr) lines.push('  Scan to join:', '', qr.trimEnd(), '', `  ${links.join}`, '');
    lines.push('  Everyone in this network can reach it, and the traffic is not encrypted.');
    lines.push('  For anything but a trial, put TLS in front (see the README).', '');
  } else if (links.join) {
    lines.push('  Only this computer can reach it. For phones in the room: npm start -- --lan', '');
  }
  lines.push('  Stop with Ctrl-C.', '');
  return lines.join('\n');
}
