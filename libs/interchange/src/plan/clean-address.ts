import { cleanLine } from './clean-text.js';

/** Longest e-mail address that mail servers take. */
const MAX_EMAIL = 254;

/**
 * The form in which e-mail addresses are compared: trimmed, NFC, lower case. Plus-addresses stay different.
 *
 * @example emailKey(' Ada+news@Example.org ') // 'ada+news@example.org'
 */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** The address out of a cell such as `Ada <ada@example.org>` or `mailto:ada@example.org`, or undefined when it is none. */
export function cleanEmail(raw: string): string | undefined {
  const line = cleanLine(raw);
  const inBrackets = /<([^<>]+)>\s*$/u.exec(line)?.[1];
  const address = (inBrackets ?? line).replace(/^mailto:/iu, '').trim();
  const shaped =
    /^[^\s@<>"(),:;\\[\]]+@([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,}$/u;
  const local = address.slice(0, address.indexOf('@'));
  const dotted = local.startsWith('.') || local.endsWith('.') || local.includes('..');
  return address.length <= MAX_EMAIL && !dotted && shaped.test(address) ? address : undefined;
}

/**
 * A link to a personal LinkedIn profile in one form, from any of the forms people paste.
 *
 * @example cleanLinkedin('de.linkedin.com/in/adaexample/?locale=de') // 'https://www.linkedin.com/in/adaexample'
 */
export function cleanLinkedin(raw: string): string | undefined {
  const line = cleanLine(raw);
  const inLink = /^(?:https?:\/\/)?(?:[a-z]{1,6}\.)?linkedin\.com\/(?:mwlite\/)?in\/([^/?#\s]+)/iu.exec(
    line,
  )?.[1];
  const bare = /^(?:@|\/?in\/)?([\p{L}\p{N}][\p{L}\p{N}_-]{2,99})\/?$/u.exec(line)?.[1];
  const slug = decoded(inLink ?? bare ?? '');
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_.'-]{1,99}$/u.test(slug)
    ? `https://www.linkedin.com/in/${encodeURIComponent(slug.normalize('NFC'))}`
    : undefined;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return '';
  }
}

/** A web address with its scheme, or undefined when it is none or neither http nor https. */
export function cleanWebsite(raw: string): string | undefined {
  const line = cleanLine(raw);
  const link = /^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(line) ? line : `https://${line.replace(/^\/\//u, '')}`;
  if (link.length > 500 || /\s/u.test(link) || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.hostname.includes('.') && url.username === '' && url.password === '' ? link : undefined;
}
