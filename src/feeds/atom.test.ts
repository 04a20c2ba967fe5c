import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { sampleRecord } from '../views/publication/sample-record.ts';
import { partsOf } from './archive.ts';
import { writeAtom } from './atom.ts';
import type { FeedItem } from './feed.ts';
import { feedsOf } from './registry.ts';
import { faultOfXml } from './well-formed.ts';

const record = sampleRecord();
const [feed] = feedsOf(record);
const [sample] = feed!.items;
const written = (items: FeedItem[]) =>
  Buffer.from(writeAtom(partsOf({ ...feed!, items }, 2026)[0]!, record.site)).toString();

const END = '\n  </entry>\n';
const items = ['', `<img alt="a${END}b">`, `<p>${END}</p>`].map((html, index): FeedItem => ({
  ...sample!,
  id: `tag:cahiers.example,2026:${index}`,
  title: END,
  html,
}));

test('a text that looks like the end of an entry ends none', () => {
  const text = written(items);
  expect(faultOfXml(text)).toBeUndefined();
  expect(parseAtomFeed(text).entries!.map(({ id, content }) => [id, content?.value])).toEqual(
    items.map(({ id, html }) => [id, html || undefined]),
  );
});

test('an entry is the same bytes whether it is written alone or beside others', () => {
  const entryOf = (text: string) => text.slice(text.indexOf('  <entry'), text.indexOf('</entry>'));
  const picture = { address: 'https://cahiers.example/f/a.webp', alt: 'a' };
  const inReplyTo = { id: 'tag:cahiers.example,2026:0', link: 'https://cahiers.example/' };
  const mixed = [{}, { picture }, { inReplyTo }, { picture, inReplyTo }].map((more) => ({
    ...sample!,
    ...more,
  }));
  const beside = written(mixed).split(/(?<=<\/entry>\n)/);
  mixed.forEach((item, index) => {
    expect(entryOf(written([{ ...item }]))).toBe(entryOf(beside[index]!));
    expect(entryOf(beside[index]!).match(/xmlns:(\w+)/g) ?? []).toEqual([
      ...(item.picture ? ['xmlns:media'] : []),
      ...(item.inReplyTo ? ['xmlns:thr'] : []),
    ]);
  });
});
