/** What the page that shares does with what it is not to share, cannot read or has to wait for. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser, watch } from './browser.ts';
import { LETTER, openPage, SHARE } from './share-desk.ts';

const shared = useBrowser();
const origin = inject('origin');

describe('what is not to be shared', () => {
  let page: Page;
  const dialogs: string[] = [];
  beforeAll(async () => {
    page = await shared.browser.newPage();
    page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
  });
  const told = () => page.locator('[data-part=told]').innerText();

  test.each([
    'https://ailleurs.example/',
    '//ailleurs.example/',
    '/\\ailleurs.example/',
    '\\\\ailleurs.example/',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '/lettres/../../lettres/',
    '/<img src=x onerror=alert(1)>/',
    'Appelez le 0800 0000 pour être remboursé',
  ])('“%s” is asked for nowhere, is not repeated, and the way home is shown', async (asked) => {
    const visit = watch(page);
    await page.goto(`${origin}/partager/?page=${encodeURIComponent(asked)}`);
    await expect.poll(told).toContain('n’est pas une page de ce site');
    expect(visit.requests.filter(({ kind }) => ['fetch', 'xhr'].includes(kind))).toEqual([]);
    expect(visit.requests.filter(({ address }) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(await page.locator('main').innerHTML()).not.toMatch(/ailleurs|alert|0800/);
    expect(await page.locator('[data-part=desk]').isVisible()).toBe(false);
    await page.locator('[data-part=astray]').getByRole('link', { name: 'Page d’accueil' }).click();
    expect(page.url()).toBe(`${origin}/`);
    expect(dialogs).toEqual([]);
    page.removeAllListeners('request');
  });

  test('a page that is not there is said not to be, whatever the host answers in its place', async () => {
    await page.goto(`${origin}/partager/?page=/lettres/nulle-part/`);
    await expect.poll(told).toContain('Il n’y a pas de page à cette adresse');
    // Some hosts answer with their page of errors, or with the home page, as if it were the right one.
    await page.route(`${origin}/lettres/nulle-part/`, async (route) =>
      route.fulfill({ response: await page.request.get(`${origin}/`) }),
    );
    await page.reload();
    await expect.poll(told).toContain('Il n’y a pas de page à cette adresse');
    expect(await page.getByRole('button', { name: 'Réessayer' }).isVisible()).toBe(false);
  });

  test.each(['/embed/lettres/lettre-exemple/', '/data/', '/assets/', '/pagefind/fr/'])('nor is what is no page: %s', async (path) => {
    await page.goto(`${origin}/partager/?page=${path}`);
    await expect.poll(told).toContain('Il n’y a pas de page à cette adresse');
  }); // prettier-ignore
});

test('without a connection that is said, and the reader may try again', async () => {
  const { page, part, close } = await openPage(shared.browser, '/partager/');
  await page.route(origin + LETTER, (route) => route.abort('internetdisconnected'));
  await page.goto(origin + SHARE);
  await expect.poll(() => part('told').innerText()).toContain('n’a pas pu être lue');
  const retry = page.getByRole('button', { name: 'Réessayer' });
  await retry.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await page.unroute(origin + LETTER);
  await retry.press('Enter');
  await part('desk').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('shared');
  expect(await part('told').innerText()).toBe('');
  await close();
});

test('words that somebody is kept waiting for are announced', async () => {
  const { page, part, close } = await openPage(shared.browser, '/partager/');
  let answer = (): void => {};
  await page.route(origin + LETTER, async (route) => {
    await new Promise<void>((resolve) => (answer = resolve));
    await route.continue();
  });
  await page.goto(origin + SHARE, { waitUntil: 'commit' });
  await expect.poll(() => part('told').innerText()).toBe('Lecture de la page…');
  answer();
  await part('desk').waitFor();
  await expect.poll(() => part('told').innerText()).toBe('');
  await close();
});
