/** The private values that may stand in the site: what documents allow one by one, and how the publisher says that they can be reached. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFrontMatter } from '../../front-matter/front-matter.ts';
import type { PublicRecord } from '../../library/record.ts';
import { allowancesOf } from '../../privacy/allowances.ts';
import { PAGES_WITH_CONTACTS } from '../../privacy/guard.ts';
import { search } from '../../privacy/search.ts';
import { keyOf } from './private-values.ts';

/** Keys (`keyOf`) of all of them. */
export async function permittedValues(record: PublicRecord, content: string): Promise<Set<string>> {
  const keys = new Set<string>();
  const { publisher, host, replies } = record.site;
  const contacts = [JSON.stringify([publisher, host, replies]).replaceAll('"', '\n\n')];
  const documents = [
    ...record.letters, ...record.testimonials, ...record.incidents, ...record.replies, ...record.providers, ...record.unlisted, ...record.pages,
  ]; // prettier-ignore
  const read = async (file: string) => readFile(join(content, file), 'utf8');
  for (const page of record.pages)
    if (PAGES_WITH_CONTACTS.includes(page.role)) contacts.push(await read(page.file));
  // Of a text that is gone its tombstone holds no list; its file does, and its title may need it.
  const stones = await Promise.all(
    record.tombstones.map(async ({ file }) => {
      const opened = openFrontMatter(await read(file), file);
      return 'problem' in opened ? undefined : opened.front.value;
    }),
  );
  for (const one of [...documents, ...stones])
    for (const { kind, value } of allowancesOf(one)) keys.add(keyOf(kind, value));
  for (const text of contacts)
    for (const { kind, value, contact } of search(text)) if (contact) keys.add(keyOf(kind, value));
  return keys;
}
