/** The page that shares another, opened on a device with a share sheet. */
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { watch } from './browser.ts';

export const LETTER = '/lettres/lettre-exemple/';
export const SHARE = `/partager/?page=${LETTER}`;
export const ADDRESS = `https://cahiers.example${LETTER}`;

/** Its share sheet notes what it is given, or refuses it with an error of that name. */
export const device = (refusal = '') => `
  window.given = [];
  navigator.canShare = (data) => Boolean(data.url);
  navigator.share = async (data) => {
    window.given.push(data);
    if (${JSON.stringify(refusal)}) throw new DOMException('', ${JSON.stringify(refusal)});
  };`;

export async function openPage(
  browser: Browser,
  path: string,
  script = device(),
  permissions: string[] = [],
) {
  const origin = inject('origin');
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  await context.grantPermissions(permissions, { origin });
  const page = await context.newPage();
  const visit = watch(page);
  await page.addInitScript(script);
  await page.goto(origin + path);
  const part = (name: string) => page.locator(`[data-part=${name}]`);
  return { page, visit, part, given: () => page.evaluate('window.given'), close: () => context.close() };
}

/** Opens the page and waits until it has something to share. */
export async function openDesk(
  browser: Browser,
  path: string,
  ...how: [script?: string, permissions?: string[]]
) {
  const desk = await openPage(browser, path, ...how);
  await desk.part('desk').waitFor();
  return desk;
}
