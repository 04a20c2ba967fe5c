/** Somebody shares a letter, or words of it, by the system's share sheet, a copy, a message or their own server. */
import { describe, expect, inject, test } from 'vitest';
import { serve } from '../sites/server.ts';
import { sitemapPaths, useBrowser } from './browser.ts';
import { ADDRESS, device, LETTER, openDesk, openPage, SHARE } from './share-desk.ts';

const shared = useBrowser();
const origin = inject('origin');
const WORK = 'Camille Exemple, «\u202fLe médaillon de ma mère appelle par votre ligne\u202f»';

describe('a letter', () => {
  test('leads to the page that shares it, and the share sheet is given its title, whose it is and its address', async () => {
    const { page, part, visit, given, close } = await openPage(shared.browser, LETTER);
    await page.getByRole('link', { name: /^Autres moyens/ }).click();
    expect(page.url()).toBe(origin + SHARE);
    await part('send').click();
    expect(await given()).toEqual([
      {
        title: '[Exemple] Le médaillon de ma mère appelle par votre ligne (Cahiers)',
        text: expect.stringMatching(new RegExp(`^${WORK}, lettre ouverte à Direction du service client, 15.septembre.2026`)),
        url: ADDRESS,
      },
    ]); // prettier-ignore
    await part('link').click();
    expect(page.url()).toBe(origin + LETTER);
    expect(visit.complaints).toEqual([]);
    await close();
  });

  test('in English as well', async () => {
    const { page, part, close } = await openDesk(
      shared.browser,
      '/en/share/?page=/en/letters/example-letter-billing/',
    );
    expect(await page.locator('h1').innerText()).toBe('Share');
    expect(await part('ready').innerText()).toMatch(
      /“.+”, open letter to .*\nhttps:\/\/cahiers\.example\/en\/letters\/example-letter-billing\/$/s,
    );
    await close();
  });
});

describe('words of a letter', () => {
  test('are shared with whose they are and their own address, which is that of the page as well', async () => {
    const { page, part, given, close } = await openDesk(shared.browser, `${SHARE}&passage=claim-coupure`);
    expect(await part('choice').evaluate((one: HTMLSelectElement) => one.selectedOptions[0]!.text)).toMatch(
      /^«\u202fLe 4 août au matin/,
    );
    await part('send').click();
    await part('choice').selectOption({ label: 'La page entière' });
    expect(page.url()).toBe(origin + SHARE);
    await part('send').click();
    const [words, whole] = (await given()) as ShareData[];
    expect(words).toMatchObject({
      text: expect.stringMatching(/^«\u202fLe 4 août au matin.+coupée\.\u202f»\n— Camille Exemple, /),
      url: expect.stringMatching(`^${ADDRESS}`),
    });
    expect(whole!.url).toBe(ADDRESS);
    await part('choice').selectOption({ index: 1 });
    expect(page.url()).toBe(`${origin}${SHARE}&passage=claim-coupure`);
    await close();
  });

  const textOf = async (passage: string) => {
    const { part, close } = await openDesk(shared.browser, `${SHARE}&passage=${passage}`);
    const text = await part('ready').innerText();
    await close();
    return text;
  };

  test('a paragraph is its author’s', async () => {
    const text = await textOf('p-a3cmk');
    expect(text).toMatch(/^«\u202fJ’ai tenu un carnet\..+\u202f»\n— Camille Exemple, /);
    expect(text).toMatch(new RegExp(`\n${ADDRESS}#p-a3cmk$`));
  });

  test('what somebody else says in it is theirs', async () => {
    // One is ready on the page, one is a message of a conversation.
    for (const [passage, speaker] of [['q-5haiv', 'Le service client, sept fois'], ['p-y07t7', 'Un conseiller']] as const)
      expect(await textOf(passage)).toContain(`\n— ${speaker}, cité par ${WORK}`);
    expect(await textOf('p-y07t7')).toMatch(/^«\u202fDe mon côté.+la box\s\?\u202f»/);
  }); // prettier-ignore

  test('a note of the publication is not given to the author', async () => {
    expect(await textOf('p-asfw5')).toContain(`\n— dans ${WORK}`);
  });

  test.each(['p-00000', 'share', 'text', '"><img src=x onerror=alert(1)>', '__proto__'])(
    'when “%s” is no passage of it, that is said, and the whole is offered',
    async (passage) => {
      const { page, part, close } = await openDesk(
        shared.browser,
        `${SHARE}&passage=${encodeURIComponent(passage)}`,
      );
      expect(await part('ready').innerText()).toMatch(new RegExp(`\n${ADDRESS}$`));
      await expect.poll(() => part('told').innerText()).toContain('Ce passage n’est pas');
      expect(await page.locator('main img').count()).toBe(0);
      await close();
    },
  );
});

describe('the share sheet', () => {
  test('is not offered where there is none, and everything else is', async () => {
    for (const script of ['navigator.share = undefined; navigator.canShare = undefined;', 'navigator.canShare = () => false;']) {
      const { page, part, close } = await openDesk(shared.browser, SHARE, script);
      expect(await part('send').isVisible()).toBe(false);
      expect(await part('copy').isVisible()).toBe(true);
      expect(await part('ways').getByRole('link').allInnerTexts()).toEqual(['Courriel', 'SMS', 'Bluesky', 'LinkedIn', 'WhatsApp', 'X']);
      expect(await page.getByLabel('Sur votre serveur').isVisible()).toBe(true);
      await close();
    }
  }); // prettier-ignore

  test('may be closed without a word; that it did not open is said', async () => {
    const said = { AbortError: '', NotAllowedError: 'ne s’est pas ouvert' };
    for (const [refusal, words] of Object.entries(said)) {
      const { page, part, close } = await openDesk(shared.browser, SHARE, device(refusal));
      await part('send').click();
      await page.waitForTimeout(150);
      const sentence = await part('done').innerText();
      if (words) expect(sentence).toContain(words);
      else expect(sentence).toBe('');
      await close();
    }
  });
});

describe('a copy', () => {
  test('is the words with their address, or the address alone, and is announced', async () => {
    const { page, part, close } = await openDesk(shared.browser, SHARE, device(), [
      'clipboard-read',
      'clipboard-write',
    ]);
    const held = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await part('done').getAttribute('role')).toBe('status');
    await part('copy').click();
    await expect.poll(() => part('done').innerText()).toBe('Copié, avec l’adresse.');
    expect(await held()).toBe(await part('ready').evaluate((one) => one.textContent));
    await part('copy-address').click();
    await expect.poll(() => part('done').innerText()).toBe('Adresse copiée.');
    expect(await held()).toBe(ADDRESS);
    await close();
  });

  test('that the browser refuses leaves the words selected, and says so', async () => {
    const { page, part, close } = await openDesk(
      shared.browser,
      SHARE,
      'Object.defineProperty(navigator, "clipboard", {});',
    );
    await part('copy').click();
    await expect.poll(() => part('done').innerText()).toContain('copiez-les vous-même');
    expect(await page.evaluate(() => String(getSelection()))).toContain(ADDRESS);
    await close();
  });
});

test('the reader’s own server is given the words, is told nothing else, and is not remembered', async () => {
  const { page, part, close } = await openDesk(shared.browser, SHARE);
  const referrers: (string | undefined)[] = [];
  await page.context().route('https://mastodon.example/**', (route) => {
    referrers.push(route.request().headers()['referer']);
    return route.fulfill({ contentType: 'text/html', body: '<title>Écrire</title>' });
  });
  await page.getByLabel('Sur votre serveur').fill('un serveur');
  await page.keyboard.press('Enter');
  await expect.poll(() => part('refused').innerText()).toContain('mastodon.example');
  const field = part('server');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  await field.fill('@moi@Mastodon.example');
  await page.keyboard.press('Enter');
  await page.waitForURL('https://mastodon.example/**');
  const { pathname, searchParams } = new URL(page.url());
  expect(pathname).toBe('/share');
  expect([...searchParams.keys()]).toEqual(['text']);
  expect(searchParams.get('text')).toMatch(new RegExp(`^${WORK}.*\n${ADDRESS}$`));
  expect(referrers).toEqual([undefined]);
  await page.goBack();
  await part('desk').waitFor();
  expect(await field.inputValue()).toBe('');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await close();
}); // prettier-ignore

test('without script, and without a page to share, it explains how to share any text', async () => {
  for (const [path, javaScriptEnabled] of [[SHARE, false], ['/partager/', false], ['/partager/', true], ['/en/share/', true]] as const) {
    const page = await shared.browser.newPage({ javaScriptEnabled });
    await page.goto(origin + path);
    const main = page.locator('main');
    expect((await main.innerText()).split(/\s+/).length).toBeGreaterThan(150);
    expect(await main.locator('noscript').innerText()).toContain(javaScriptEnabled ? '' : 'JavaScript');
    expect(await main.locator('[data-part=desk], [data-part=astray]').filter({ visible: true }).count()).toBe(0);
    await main.getByRole('link').first().click();
    expect(await page.locator('main .documents li').count()).toBeGreaterThan(2);
    await page.close();
  }
}); // prettier-ignore

test('paper holds nothing of it', async () => {
  const { page, close } = await openDesk(shared.browser, SHARE);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main :is(button, input, select, .ready, .row)').filter({ visible: true }).count()).toBe(0);
  await close();
}); // prettier-ignore

test('a telephone of 320 px and text twice as large hold it', async () => {
  const { page, close } = await openDesk(shared.browser, `${SHARE}&passage=p-a3cmk`);
  for (const [width, size] of [[320, '100%'], [640, '200%']] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await close();
}); // prettier-ignore

test('its script is one file of less than 6 kB, and no other page has it', async () => {
  const { visit, close } = await openDesk(shared.browser, SHARE);
  const scripts = visit.requests.filter(({ kind }) => kind === 'script').map(({ address }) => address);
  expect(scripts).toHaveLength(1);
  expect((await (await fetch(scripts[0]!)).arrayBuffer()).byteLength).toBeLessThan(6000);
  expect(await (await fetch(origin + LETTER)).text()).not.toContain(new URL(scripts[0]!).pathname);
  await close();
});

test('search engines, the sitemap and the search of the site leave it out', async () => {
  expect(await (await fetch(`${origin}/partager/`)).text()).toContain('<meta name="robots" content="noindex">');
  expect((await sitemapPaths(origin)).filter((path) => /partager|share/.test(path))).toEqual([]);
  expect(await (await fetch(origin + LETTER)).text()).toMatch(/<a href="\/partager\/\?page=[^"]*" rel="nofollow /);
}); // prettier-ignore

test('the address that is shared is that of the publication, wherever it is read', async () => {
  const elsewhere = await serve(inject('dist'));
  const page = await shared.browser.newPage();
  await page.goto(elsewhere.origin + SHARE);
  await page.locator('[data-part=desk]').waitFor();
  expect(await page.locator('[data-part=ready]').innerText()).toMatch(new RegExp(`\n${ADDRESS}$`));
  expect(await page.locator('[data-part=link]').evaluate((one: HTMLAnchorElement) => one.origin)).toBe(elsewhere.origin);
  await page.close();
  await elsewhere.close();
}); // prettier-ignore
