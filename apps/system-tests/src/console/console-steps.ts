import type { Page } from 'playwright-core';
import { inMantineSelect } from './mantine-select.js';

/** What somebody types into the form of a new event. */
export interface NewEvent {
  name: string;
  place: string;
  /** Name of an IANA zone as the list of the form shows it. */
  timeZone: string;
  /** As the clocks at the place show it: 2026-12-03T18:30. */
  startsAt: string;
  endsAt: string;
  /** Id of a template of topics. */
  template?: string;
  withTips?: boolean;
}

/** A part of the venue with the names of its spots. */
export interface NewZone {
  name: string;
  purpose: 'lively' | 'quiet' | 'coffee' | 'chat';
  spots: string[];
}

/** Creates an event as an organizer does, from the list of events. Answers its id when its workspace is open. */
export async function createEvent(page: Page, event: NewEvent): Promise<string> {
  await page.getByTestId('event-create').click();
  await page.getByTestId('event-name').fill(event.name);
  await page.getByTestId('event-place').fill(event.place);
  await inMantineSelect(page, 'event-time-zone', event.timeZone);
  await page.getByTestId('event-starts').fill(event.startsAt);
  await page.getByTestId('event-ends').fill(event.endsAt);
  if (event.template) await page.getByTestId('event-template').selectOption(event.template);
  await page.getByTestId('event-tips').setChecked(event.withTips ?? false, { force: true });
  await page.getByTestId('event-submit').click();
  await page.waitForURL(/\/console\/events\/[0-9a-f-]{36}/u);
  await page.getByTestId('headline-encounters').waitFor();
  return eventIdOf(page);
}

/** The event whose workspace is open. */
export function eventIdOf(page: Page): string {
  const [, id] = /\/console\/events\/([0-9a-f-]{36})/u.exec(page.url()) ?? [];
  if (id === undefined) throw new Error(`No event is open at ${page.url()}`);
  return id;
}

/** Opens a page of the workspace by its navigation. */
export async function openSection(page: Page, id: string): Promise<void> {
  await page.getByTestId(`nav-${id}`).click();
  await page.locator(`[data-testid=nav-${id}][aria-current=page]`).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Adds a zone on the page of the zones. */
export async function addZone(page: Page, { name, purpose, spots }: NewZone): Promise<void> {
  await page.getByTestId('zone-add').click();
  await page.getByTestId('zone-name').fill(name);
  await page.getByTestId('zone-purpose').selectOption(purpose);
  for (const [index, spot] of spots.entries()) {
    if (index > 0) await page.getByTestId('spot-add').click();
    await page.getByTestId('spot-name').nth(index).fill(spot);
  }
  await page.getByTestId('zone-save').click();
  await page.getByTestId('zone-card').filter({ hasText: name }).waitFor();
}

/** Adds a tip on the page of tips and announcements. */
export async function addTip(page: Page, text: string): Promise<void> {
  await page.getByTestId('tip-add').click();
  await page.getByTestId('tip-text').fill(text);
  await page.getByTestId('tip-save').click();
  await page.getByTestId('tip-row').filter({ hasText: text }).waitFor();
}

/** One press. Answers when the room is on. */
export async function goLive(page: Page): Promise<void> {
  await page.getByTestId('phase-live').click();
  await page.locator('[data-testid=phase-button][data-phase=live]').waitFor();
}

/** Types the code of a device on the page of the screens. */
export async function pairScreen(page: Page, code: string, name: string): Promise<void> {
  await page.getByTestId('screen-code').fill(code);
  await page.getByTestId('screen-name').fill(name);
  await page.getByTestId('screen-pair').click();
  await page.getByTestId('screen-row').filter({ hasText: name }).waitFor();
}

const topicRow = (page: Page, name: string) => page.getByTestId('topic-row').filter({ hasText: name });

/** Adds a topic on the page of the topics. Answers when the button was pressed. */
export async function addTopic(page: Page, name: string): Promise<number> {
  await page.getByTestId('topic-add').click();
  await page.getByTestId('topic-name').fill(name);
  const since = Date.now();
  await page.getByTestId('topic-save').click();
  await page.getByTestId('topic-name').waitFor({ state: 'detached' });
  return since;
}

/** Renames a topic in its row. Answers when the button was pressed. */
export async function renameTopic(page: Page, from: string, to: string): Promise<number> {
  await topicRow(page, from).getByTestId('topic-edit').click();
  await page.getByTestId('topic-name').fill(to);
  const since = Date.now();
  await page.getByTestId('topic-save').click();
  await page.getByTestId('topic-name').waitFor({ state: 'detached' });
  return since;
}

/** Moves a topic up by one place. Answers when the button was pressed. */
export async function moveTopicUp(page: Page, name: string): Promise<number> {
  const since = Date.now();
  await topicRow(page, name).getByTestId('topic-up').click();
  return since;
}

/** Merges a topic into another. Answers when the button was pressed. */
export async function mergeTopic(page: Page, name: string, into: string): Promise<number> {
  await topicRow(page, name).getByTestId('topic-merge').click();
  await page.getByTestId('topic-merge-into').selectOption(into);
  const since = Date.now();
  await page.getByTestId('topic-merge-confirm').click();
  return since;
}

/** Closes a topic, or opens it again. Answers when the button was pressed. */
export async function closeTopic(page: Page, name: string): Promise<number> {
  const since = Date.now();
  await topicRow(page, name).getByTestId('topic-close').click();
  return since;
}
