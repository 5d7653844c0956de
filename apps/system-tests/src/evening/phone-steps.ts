import type { Direction } from '@commonground/contracts/constants';
import type { Page } from 'playwright-core';
import { openPage, PHONE } from '../product/browser.js';

/** A phone that follows the join link; answers when it asks for a name. */
export async function openPhone(joinLink: string): Promise<Page & { errors: string[] }> {
  const phone = await openPage({ viewport: PHONE, touch: true });
  await phone.goto(joinLink);
  await phone.getByTestId('join-name').waitFor();
  return phone;
}

/** What somebody says about themselves when they come in. */
export interface Arrival {
  name: string;
  direction: Direction;
  /** Typed; `chip` taps a phrase instead. */
  text?: string;
  chip?: string;
}

/** Fills in both steps of joining up to the last press. */
export async function fillJoin(phone: Page, { name, direction, text, chip }: Arrival): Promise<void> {
  await phone.getByTestId('join-name').fill(name);
  await phone.getByTestId(`join-direction-${direction}`).check({ force: true });
  if (chip !== undefined) await phone.getByTestId('join-chip').getByText(chip, { exact: true }).click();
  else await phone.getByTestId('join-text').fill(text ?? '');
  await phone.getByTestId('join-next').click();
  await phone.getByTestId('join-submit').waitFor();
}

/** Presses the last button; answers when the phone is in the room. */
export async function enter(phone: Page): Promise<void> {
  await phone.getByTestId('join-submit').click();
  await phone.getByTestId('mood-button').waitFor();
}

/** Says yes to the first card; answers when both said yes and the phone shows where to meet. */
export async function acceptFirst(phone: Page, withinMs: number): Promise<{ spot: string; tookMs: number }> {
  await phone.getByTestId('suggestion-accept').first().click();
  const pressed = Date.now();
  await phone.getByTestId('meet-screen').waitFor({ timeout: withinMs });
  const tookMs = Date.now() - pressed;
  return { spot: (await phone.getByTestId('meet-spot').textContent()) ?? '', tookMs };
}

/** Says "we met"; answers when the other has said so too. */
export async function confirmMet(phone: Page, withinMs: number): Promise<number> {
  await phone.getByTestId('meet-met').click();
  const pressed = Date.now();
  await phone.getByTestId('meet-done').waitFor({ timeout: withinMs });
  return Date.now() - pressed;
}
