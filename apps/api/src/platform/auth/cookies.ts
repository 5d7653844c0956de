import { parseCookie, stringifySetCookie } from 'cookie';
import type { Audience } from '@commonground/contracts/constants';
import type { Config } from '../../config/config.js';

/** One cookie per audience, so that console, phone and screen live side by side in one browser. */
export function cookieName(audience: Audience, secure: boolean): string {
  return `${secure ? '__Host-' : ''}cg-${audience}`;
}

/** The secret of an audience in a Cookie header. */
export function secretIn(header: string | undefined, audience: Audience, config: Config): string | null {
  return header ? (parseCookie(header)[cookieName(audience, config.secure)] ?? null) : null;
}

/** A Set-Cookie header that keeps, or with null drops, the secret of an audience. */
export function setCookie(audience: Audience, secret: string | null, config: Config): string {
  return stringifySetCookie({
    name: cookieName(audience, config.secure),
    value: secret ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.secure,
    path: '/',
    maxAge: secret === null ? 0 : 365 * 24 * 3600,
  });
}
