/** Every address inside the site leads somewhere. */
import { beforeAll, expect, inject, test } from 'vitest';
import { readPublished, type PublishedSite } from './published-site.ts';

const ORIGIN = 'https://cahiers.example';
let site: PublishedSite;
beforeAll(async () => {
  site = await readPublished(inject('dist'));
});

/** Every address an element names. */
function addresses(attributes: Record<string, string>): string[] {
  const { href, src, action, poster, srcset } = attributes;
  return [
    href,
    src,
    action,
    poster,
    ...(srcset?.split(',').map((part) => part.trim().split(/\s/)[0]) ?? []),
  ].filter((address) => address !== undefined);
}

const fileOf = (path: string) => decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path).slice(1);

test('links, pictures and style lead to files, fragments to their places', () => {
  const anchors = new Map(
    site.pages.map(({ path, tags }) => [
      fileOf(path),
      new Set(tags.flatMap(({ attributes }) => [attributes['id'], attributes['name']])),
    ]),
  );
  const broken: string[] = [];
  let checked = 0;
  for (const { path, tags } of site.pages)
    for (const { attributes } of tags)
      for (const address of addresses(attributes)) {
        const target = new URL(address, ORIGIN + path);
        if (target.origin !== ORIGIN) continue;
        checked++;
        const file = fileOf(target.pathname);
        const [fragment] = decodeURIComponent(target.hash.slice(1)).split(':~:');
        if (!site.files.has(file)) broken.push(`${path} → ${address}`);
        else if (fragment && !anchors.get(file)?.has(fragment))
          broken.push(`${path} → ${address} (no such place)`);
      }
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(1000);
});

test('no page is an orphan', () => {
  const linked = new Set(
    site.pages.flatMap(({ path, tags }) =>
      tags
        .filter(({ name }) => name === 'a')
        .flatMap(({ attributes }) => addresses(attributes))
        .map((address) => new URL(address, ORIGIN + path))
        .filter(({ origin, pathname }) => origin === ORIGIN && pathname !== path)
        .map(({ pathname }) => pathname),
    ),
  );
  expect(site.pages.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual(['/404.html']);
});

test('what the style sheet asks for is there', async () => {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  for (const sheet of sheets)
    for (const [, address] of (await site.bytes(sheet)).toString().matchAll(/url\(["']?([^"')]+)["']?\)/g))
      if (!address!.startsWith('data:'))
        expect(site.files, address).toContain(new URL(address!, `${ORIGIN}/${sheet}`).pathname.slice(1));
});
