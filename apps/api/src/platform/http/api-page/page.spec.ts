import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '@commonground/contracts/constants';
import type { ApiDocument } from './document.js';
import { renderApiPage } from './page.js';
import { API_PAGE_STYLE } from './style.js';

const DOCUMENT: ApiDocument = {
  info: { title: 'Sample API', version: '7', description: 'Ask & answer <politely>.' },
  paths: {
    '/pins/{pinId}': {
      patch: {
        operationId: 'Wall.changePin',
        tags: ['wall'],
        security: [{ attendee: [] }],
        parameters: [
          { name: 'pinId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        ],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ChangePin' } } },
        },
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pin' } } } },
        },
      },
      delete: {
        operationId: 'Wall.unpin',
        tags: ['wall'],
        security: [{ attendee: [] }],
        responses: { 204: {} },
      },
    },
    '/health': { get: { tags: ['health'], summary: 'Is it up', responses: { 200: {} } } },
  },
  components: {
    securitySchemes: { attendee: { name: 'cg-attendee' } },
    schemas: {
      ChangePin: {
        type: 'object',
        properties: {
          text: { type: 'string', minLength: 1, maxLength: 120, description: 'Not "quoted" <b>or</b> bold' },
          kind: { type: 'string', enum: ['news', 'help'] },
          until: { type: ['string', 'null'], format: 'date-time' },
        },
        required: ['text'],
      },
      Pin: {
        type: 'object',
        properties: {
          owner: { anyOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }] },
          others: { type: 'array', items: { $ref: '#/components/schemas/Owner' } },
        },
      },
      Owner: { type: 'object', properties: { seats: { type: 'integer', minimum: 1, maximum: 50 } } },
    },
  },
};

const page = renderApiPage(DOCUMENT);
const count = (pattern: RegExp) => page.match(pattern)?.length ?? 0;

describe('the API page', () => {
  it('shows each operation with its address and whose cookie it reads', () => {
    expect(page).toContain('<strong>PATCH</strong> <code>/pins/{pinId}</code>');
    expect(page).toContain('<h3>Change pin</h3>');
    expect(page).toContain('Access: attendee (cookie <code>cg-attendee</code>)');
    expect(page).toContain('<h3>Is it up</h3>');
    expect(page).toContain('Access: anybody');
    expect(page).toContain('Answer 204: no content');
  });

  it('puts types into words', () => {
    expect(page).toContain('text, 1 to 120 characters');
    expect(page).toContain('one of <code>news</code> <code>help</code>');
    expect(page).toContain('instant (ISO 8601) or null');
    expect(page).toContain('whole number, 1 to 50');
    expect(page).toContain('<a href="#shape-Owner">Owner</a> or null');
    expect(page).toContain('list of <a href="#shape-Owner">Owner</a>');
  });

  it('escapes whatever it is given', () => {
    expect(page).toContain('Ask &amp; answer &lt;politely&gt;.');
    expect(page).toContain('Not &quot;quoted&quot; &lt;b&gt;or&lt;/b&gt; bold');
    expect(page).not.toContain('<politely>');
  });

  it('has an anchor for every error code', () => {
    for (const code of Object.keys(ERROR_CODES)) expect(page).toContain(`<tr id="${code}">`);
  });

  it('leads every link inside the page somewhere', () => {
    const targets = new Set([...page.matchAll(/ id="([^"]*)"/gu)].map((match) => match[1]));
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/gu)) expect(targets).toContain(anchor);
  });

  it('uses no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is built for screen readers: language, one h1, headings in order, tables with captions and headers', () => {
    expect(page).toContain('<html lang="en">');
    expect(count(/<h1>/gu)).toBe(1);
    const levels = [...page.matchAll(/<h([1-6])/gu)].map((match) => Number(match[1]));
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
    expect(count(/<caption>/gu)).toBe(count(/<table>/gu));
    expect(count(/<th>/gu)).toBe(0);
  });

  it('needs neither scripts nor inline styles nor another host', () => {
    expect(page).not.toMatch(/<script|<style|style=|https?:\/\//u);
    expect(API_PAGE_STYLE).not.toMatch(/url\(|@import/u);
    expect(API_PAGE_STYLE).toContain('prefers-color-scheme: dark');
  });
});
