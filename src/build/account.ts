/**
 * What became of every file of the owner's folder. No letter disappears: files in = published + drafts + tombstones + pictures + files of
 * the site + files set aside + files with problems. The folder is listed here once more, not by the code that reads it: a file that that
 * code passed over would be missing in its own count too.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileCounts } from '../i18n/building/words.ts';
import { entryAddress } from '../library/addresses.ts';
import type { Reading } from '../library/reading.ts';
import type { PublicRecord } from '../library/record.ts';
import type { Page } from '../views/page.ts';
import { EngineFault } from './engine-fault.ts';

/**
 * Every file below the owner's folder, with `/`, sorted, links and whatever else among them. Hidden files count when they could be
 * documents; the rest (`.DS_Store`, an editor's settings, Git's own folder) is the machine's.
 */
export function listOwnersFiles(content: string): string[] {
  const found: string[] = [];
  const list = (below: string) => {
    for (const entry of readdirSync(`${content}/${below}`, { withFileTypes: true })) {
      const path = below + entry.name;
      if (entry.isDirectory()) {
        if (entry.name !== '.git') list(`${path}/`);
      } else if (!isHidden(path) || /\.(?:mdx?|ya?ml)$/i.test(path)) found.push(path);
    }
  };
  list('');
  return found.sort();
}

const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.'));
const isAside = (path: string) => path.split('/').some((part) => /^[._]/.test(part));

/** What may lie beside the collections, with the leaves of the log, and pictures within them. */
const OWN = /^(?:site\.yaml|theme\.css|README\.md|published\/[^/]+\.txt)$/;
const PICTURE = /^(?:letters|testimonials|timelines|replies|providers|pages)\/.+\.(?:png|jpe?g|webp)$/i;

type Fate = Exclude<keyof FileCounts, 'files'>;

/**
 * Counts each file once, by what became of it.
 * @param files as they were listed before they were read
 * @throws EngineFault that names the files of which nothing became
 */
export function accountFor(files: readonly string[], reading: Reading, content: string): FileCounts {
  const name = `${basename(content)}/`;
  const wrong = reading.problems.map(({ at }) =>
    at.file.startsWith(name) ? at.file.slice(name.length) : '',
  );
  const paths = (entries: readonly { file: string }[]) => entries.map(({ file }) => file);
  const letters = (entries: readonly { kind: string; id: string }[]) =>
    new Set(entries.flatMap(({ kind, id }) => (kind === 'letter' ? id : [])));
  const [shown, gone] = [letters(reading.entries), letters(reading.tombstones)];
  const known = new Map<string, Fate>([
    ...fates('published', paths([...reading.entries, ...reading.decisions])),
    // A signature goes the way of its letter.
    ...reading.signatures.map(({ file, letter }): [string, Fate] => [
      file,
      shown.has(letter) ? 'published' : gone.has(letter) ? 'tombstones' : 'drafts',
    ]),
    ...fates('drafts', reading.drafts),
    ...fates('tombstones', paths(reading.tombstones)),
    // A file with a problem is that, whatever else could be read of it.
    ...fates('wrong', wrong),
  ]);
  const counts: FileCounts = {
    ...{ files: files.length, published: 0, drafts: 0, tombstones: 0 },
    ...{ pictures: 0, own: 0, aside: 0, wrong: 0 },
  };
  const unaccounted: string[] = [];
  for (const file of files) {
    const fate = known.get(file) ?? fateByName(file);
    if (fate) counts[fate]++;
    // Where site.yaml cannot be used, nothing else is read: it is told again when that is repaired.
    else if (!reading.site) counts.wrong++;
    else unaccounted.push(`${name}${file}`.replace(/\p{C}/gu, '\ufffd'));
  }
  if (unaccounted.length > 0) throw new EngineFault({ unaccounted });
  return counts;
}

const fates = (fate: Fate, files: readonly string[]) => files.map((file): [string, Fate] => [file, fate]);

function fateByName(file: string): Fate | undefined {
  if (isAside(file)) return 'aside';
  if (OWN.test(file)) return 'own';
  return PICTURE.test(file) ? 'pictures' : undefined;
}

/**
 * Each published document, provider and page of the owner's, and each tombstone, has its page.
 * @throws EngineFault that names the pages that are not there
 */
export function assertPagesOf(
  { entries, tombstones }: Pick<Reading, 'entries' | 'tombstones'>,
  { site }: Pick<PublicRecord, 'site'>,
  pages: readonly Page[],
): void {
  const places = new Set(pages.map(({ path }) => path));
  const undrawn = [...entries, ...tombstones]
    .filter((entry) => !places.has(entryAddress(site, entry)))
    .map((entry) => `${entryAddress(site, entry)} (${entry.file})`);
  if (undrawn.length > 0) throw new EngineFault({ undrawn });
}
