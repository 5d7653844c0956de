import { pathToFileURL } from 'node:url';
import { inProject } from '../project.mjs';

/**
 * @typedef {import('../decisions/announcement.mjs').Links} Links
 * @typedef {{ url: string, links: Links, close: () => Promise<void> }} Api
 *
 * @typedef {object} ApiModule the built API, as far as the launcher uses it
 * @property {(env: Record<string, string>) => Promise<Api>} startApi
 *
 * @typedef {object} ConsoleLinkModule the part of it that makes sign-in links
 * @property {(env: Record<string, string>) => Promise<string>} issueConsoleLink
 */

/**
 * Loads the built API. Only now, because it does not exist before the first build.
 * @returns {Promise<ApiModule>}
 */
export async function loadApi() {
  return import(pathToFileURL(inProject('apps', 'api', 'dist', 'program', 'index.js')).href);
}

/**
 * Loads the part of the built API that makes sign-in links, and no more: the whole takes seconds on a small machine.
 * @returns {Promise<ConsoleLinkModule>}
 */
export async function loadConsoleLink() {
  return import(pathToFileURL(inProject('apps', 'api', 'dist', 'program', 'console-link.js')).href);
}

/**
 * A QR code for the terminal; empty if that is not possible, as the link is printed anyway.
 * @param {string} text
 */
export async function terminalQr(text) {
  try {
    // Only now, because nothing is installed when the launcher begins.
    const { encodeQR } = await import('qr');
    return encodeQR(text, 'ascii', { ecc: 'low', border: 2 });
  } catch {
    return '';
  }
}
