import { consoleApi, newId } from '@commonground/client';
import type { ScreenView } from '@commonground/contracts';
import { SCENE_KINDS, type SceneKind } from '@commonground/contracts/constants';
import type { Page } from 'playwright-core';
import { openPage, type PageWish, PROJECTOR } from '../product/browser.js';
import type { Caller } from '../product/callers.js';

/** A projector that shows the screen client. */
export type ScreenPage = Page & { errors: string[] };

/** Opens the screen client and waits for its pairing code. */
export async function openScreen(query = '', wish: PageWish = {}): Promise<ScreenPage> {
  const page = await openPage({ viewport: PROJECTOR, ...wish });
  await page.goto(`/screen/${query}`);
  await pairingCodeOf(page);
  return page;
}

/** The code as somebody reads it from the wall. */
export async function pairingCodeOf(page: Page): Promise<string> {
  const code = page.getByTestId('pairing-code');
  await code.waitFor();
  return (await code.textContent()) ?? '';
}

/** Pairs an open screen without the console page; answers when it plays. */
export async function pairByApi(
  page: Page,
  by: Caller,
  eventId: string,
  name = 'Stage',
): Promise<ScreenView> {
  const body = { code: await pairingCodeOf(page), name };
  const screen = await by.call(consoleApi.pairScreen, { params: { eventId }, body });
  await page.getByTestId('scene').waitFor();
  return screen;
}

/** A screen that shows an event, with one scene if asked for. */
export async function pairedScreen(
  by: Caller,
  eventId: string,
  query = '',
  wish: PageWish = {},
): Promise<ScreenPage> {
  const page = await openScreen(query, wish);
  await pairByApi(page, by, eventId);
  return page;
}

/** Waits until this scene is on the screen. */
export async function sceneShown(page: Page, kind: SceneKind, withinMs = 10_000): Promise<void> {
  await page.locator(`[data-testid=scene][data-kind=${kind}]`).waitFor({ timeout: withinMs });
}

/** Every kind of scene once, as short as is allowed, in the order of SCENE_KINDS. */
export async function quickPlaylist(by: Caller, eventId: string): Promise<void> {
  const scenes = SCENE_KINDS.map((kind) => ({ id: newId(), kind, seconds: 5, enabled: true }));
  await by.call(consoleApi.putPlaylist, { params: { eventId }, body: { scenes } });
}
