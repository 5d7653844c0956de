import { describe, expect, it } from '@jest/globals';
import { ApiError, OfflineError } from '@commonground/client';
import { MOODS, TOPIC_ICONS } from '@commonground/contracts/constants';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { errorText } from '../calls/error-text.js';
import { createI18n } from '../language/i18n.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { formatDate, formatTime, relativeTime } from '../language/time.js';
import { Initials } from './initials.js';
import { MoodShape } from './mood-shape.js';
import { QrCode } from './qr-code.js';
import { SignShape } from './sign-shape.js';
import { ThreadLine, ThreadMark } from './thread.js';
import { TopicIcon } from './topic-icon.js';

// The compiler of the tests turns JSX into React.createElement and expects the name to be in sight.
Object.assign(globalThis, { React });
const { createElement } = React;

const i18n = createI18n({
  en: { 'app.title': 'Hello', nested: { word: 'Word' } },
  de: { 'app.title': 'Hallo' },
});
const { t } = i18n;

describe('pictures', () => {
  it('have a label, or are hidden from screen readers', () => {
    const labelled = renderToStaticMarkup(createElement(TopicIcon, { icon: 'leaf', label: 'Climate' }));
    expect(labelled).toContain('role="img" aria-label="Climate"');
    expect(renderToStaticMarkup(createElement(TopicIcon, { icon: 'leaf' }))).toContain('aria-hidden="true"');
  });

  it('are all different, without their colours', () => {
    const pathOf = (markup: string) => / d="([^"]+)"/u.exec(markup)?.[1];
    const icons = TOPIC_ICONS.map((icon) => pathOf(renderToStaticMarkup(createElement(TopicIcon, { icon }))));
    const moods = MOODS.map((mood) => pathOf(renderToStaticMarkup(createElement(MoodShape, { mood }))));
    const signs = [...Array(12).keys()].map((sign) =>
      pathOf(renderToStaticMarkup(createElement(SignShape, { sign, label: t(`sign.${sign}`) }))),
    );
    for (const paths of [icons, moods, signs]) expect(new Set(paths).size).toBe(paths.length);
  });

  it('draw a QR code with its quiet zone on white', () => {
    const markup = renderToStaticMarkup(
      createElement(QrCode, { text: 'http://cg.test/join/ABC', label: 'Join' }),
    );
    const width = Number(/viewBox="0 0 (\d+) /u.exec(markup)?.[1]);
    expect(width).toBeGreaterThanOrEqual(21 + 8);
    expect(markup).toContain('aria-label="Join"');
    expect(markup).toContain(`<path d="M0 0h${width}v${width}H0z" fill="#fff"`);
    const starts = [...markup.matchAll(/M(\d+) (\d+)h/gu)].slice(1).map((m) => [Number(m[1]), Number(m[2])]);
    expect(Math.min(...starts.flat())).toBe(4);
  });

  it('are silent where words stand beside them', () => {
    expect(renderToStaticMarkup(createElement(Initials, { name: 'Ada King Lovelace' }))).toBe(
      '<span class="cg-initials" aria-hidden="true">AL</span>',
    );
    expect(renderToStaticMarkup(createElement(ThreadMark, {}))).toContain('aria-hidden="true"');
    expect(renderToStaticMarkup(createElement(ThreadLine, { busy: true, label: 'Loading' }))).toContain(
      'role="status" aria-label="Loading"',
    );
  });
});

describe('language', () => {
  it('joins the texts of the app with the shared ones', () => {
    expect([t('app.title'), t('nested.word'), t('mood.not-now')]).toEqual(['Hello', 'Word', 'Not now']);
    expect(t('question.first-step', { topic: 'tax' })).toContain('“tax”');
  });

  it('is offered by names in themselves', () => {
    const markup = renderToStaticMarkup(createElement(LanguageSwitch));
    expect(markup).toContain('lang="de" aria-pressed="false">Deutsch');
    expect(markup).toContain('lang="en" aria-pressed="true">English');
  });

  it('tells times as people say them', () => {
    const noon = Date.parse('2026-05-03T12:00:00Z');
    expect(relativeTime('2026-05-03T11:55:30Z', noon, 'en')).toBe('4 minutes ago');
    expect(relativeTime('2026-05-03T14:00:00Z', noon, 'de')).toBe('in 2 Stunden');
    expect(relativeTime('2026-05-03T12:00:20Z', noon, 'en')).toBe('now');
    expect(formatTime('2026-05-03T12:00:00Z', 'de', 'Europe/Berlin')).toBe('14:00');
    expect(formatDate('2026-05-03T23:00:00Z', 'de', 'Europe/Berlin')).toBe('4. Mai 2026');
  });
});

describe('errorText', () => {
  const apiError = (code: string) =>
    new ApiError({
      type: 'about:blank',
      title: 'From the server',
      status: 409,
      code: code as 'pin.limit',
      traceId: '',
    });

  it('puts every failure into words', () => {
    expect(errorText(t, apiError('pin.limit'))).toContain('eight pins');
    expect(errorText(t, apiError('newer.than-this-page'))).toBe('From the server');
    expect(errorText(t, new OfflineError())).toContain('no connection');
    expect(errorText(t, new TypeError('x'))).toContain('Reload');
  });
});
