/** With the headers that the site brings for its host, every kind of page works and nothing is refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../sites/server.ts';
import { KINDS, useBrowser, watch } from './browser.ts';

const shared = useBrowser();
let host: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const text = readFileSync(join(inject('dist'), '_headers'), 'utf8');
  const rules = text.trim().split('\n\n').map((rule) => {
    const [path = '', ...lines] = rule.split('\n');
    return { path: path.replace(/\*$/, ''), isWhole: !path.endsWith('*'), headers: lines.map((line) => line.trim().split(/: (.*)/).slice(0, 2) as [string, string]) };
  }); // prettier-ignore
  host = await serve(inject('dist'), (path) => rules.filter((rule) => (rule.isWhole ? path === rule.path : path.startsWith(rule.path))).flatMap(({ headers }) => headers)); // prettier-ignore
});
afterAll(() => host.close());

/** A page that was opened, and what its browser refused. */
async function opened(path: string) {
  const page = await shared.browser.newPage();
  const visit = watch(page);
  await page.addInitScript(`
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => window.refused.push(event.violatedDirective + ' ' + event.blockedURI));
  `);
  const response = await page.goto(host.origin + path);
  await page.waitForLoadState('networkidle');
  return { page, visit, response, refused: () => page.evaluate('window.refused') };
}

describe.each(Object.entries({ ...KINDS, search: '/recherche/', 'open data': '/donnees-ouvertes/' }))('%s', (kind, path) => {
  test('nothing is refused, nothing is complained of', async () => {
    const { page, visit, response, refused } = await opened(path);
    // A host that adds up rules has none for a folder that is not there: the page of errors may be framed by whoever wants to.
    if (kind !== 'nothing here') expect(response!.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(response!.headers()['x-content-type-options']).toBe('nosniff');
    expect(await refused()).toEqual([]);
    expect(visit.complaints.filter((one) => kind !== 'nothing here' || !one.includes('404'))).toEqual([]);
    await page.close();
  });
}); // prettier-ignore

test('search answers', async () => {
  const { page, visit, refused } = await opened('/recherche/?q=OVH');
  await page.waitForSelector('main ol li a, main [data-results] a');
  expect(await refused()).toEqual([]);
  expect(visit.complaints).toEqual([]);
  await page.close();
});

test('what the policy forbids does not run: the test can fail', async () => {
  const { page, refused } = await opened('/');
  await page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<img src="https://ailleurs.example/a.png" alt="">')`,
  );
  // Once by the policy of the page, once by that of the host.
  await expect.poll(refused).toEqual(Array(2).fill('img-src https://ailleurs.example/a.png'));
  await page.close();
});

test('no page of the site is shown within another', async () => {
  const { page, visit } = await opened('/');
  const foreign = await serve(inject('dist'));
  await page.goto(`${foreign.origin}/feed.css`);
  await page.setContent(`<iframe src="${host.origin}/lettres/"></iframe>`);
  await expect.poll(() => visit.complaints.join()).toContain('frame-ancestors');
  await foreign.close();
  await page.close();
});
