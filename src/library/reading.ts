/**
 * One reading of the owner's folder: every file, from its bytes to a checked entry, with every problem of every file.
 * Plain Node: `npm run check` and the build read the same way, and Astro's content store is filled from the result.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { today as dayOfBuild } from '../config/today.ts';
import { codeDigest } from '../config/engine.ts';
import { readSite } from '../config/site.ts';
import { comparePlaces, type Problem } from '../domain/problem.ts';
import type { SiteFields } from '../domain/site.ts';
import { decode, openFrontMatter } from '../front-matter/front-matter.ts';
import { readEntry, type ReadEntry } from './entry.ts';
import { listFolder, type ContentFile } from './files.ts';
import { openKeptEntries, type Kept } from './kept-entries.ts';
import { problemsOfMeaning, type Checked } from './meaning.ts';
import type { Entry } from './record.ts';

export interface Reading {
  /** Absent when `site.yaml` itself is wrong: then nothing else can be told. */
  site?: SiteFields;
  today: string;
  /** Drafts are left out here, in the one place where they are. */
  entries: Entry[];
  /** Names of the written pictures, in the cache's `pictures/`. */
  pictures: string[];
  problems: Problem[];
  counts: { files: number; drafts: number };
}

export interface ReadingOptions {
  /** The owner's folder. */
  content: string;
  cache: string;
  /** The day of the build; the machine's when absent. */
  today?: string;
}

/** Reads, shapes, parses and checks everything. Never throws for what an owner wrote. */
export async function readContent({ content, cache, today }: ReadingOptions): Promise<Reading> {
  const name = basename(content);
  const { site, problems } = await readSite(content, name);
  const day = today ?? dayOfBuild(site?.zone ?? 'UTC');
  const reading: Reading = {
    today: day,
    entries: [],
    pictures: [],
    problems,
    counts: { files: 1, drafts: 0 },
  };
  if (!site) return reading;

  const listed = await listFolder(content, name);
  reading.problems.push(...listed.problems);
  reading.counts.files += listed.files.length;
  const shared = createHash('sha256')
    .update(await codeDigest())
    .update(JSON.stringify(site))
    .digest('hex');
  const kept = await openKeptEntries(join(cache, 'entries'));
  const around = { site, content, pictures: join(cache, 'pictures'), beside: listed.beside };
  const pictures = new Set<string>();
  const checked: Checked[] = [];
  for (const { file, bytes } of await bytesOf(listed.files, content)) {
    const label = `${name}/${file.path}`;
    const text = decode(bytes, label);
    if ('problem' in text) {
      reading.problems.push(text.problem);
      continue;
    }
    const digest = createHash('sha256').update(shared).update(label).update(bytes).digest('hex');
    const read =
      keptReading(kept.get(label, digest), text.text, label) ??
      (await readEntry(file, text.text, { ...around, label }));
    // Only what is whole and shows no picture: a picture beside the text may change without it.
    if (read.entry && read.problems.length === 0 && read.pictures.length === 0)
      kept.set(label, digest, { entry: read.entry, links: read.links });
    reading.problems.push(...read.problems);
    if (read.entry?.draft) reading.counts.drafts++;
    else if (read.entry) {
      checked.push({ entry: read.entry, place: read.place, links: read.links });
      read.pictures.forEach((picture) => pictures.add(picture));
    }
  }
  await kept.save();
  reading.problems.push(...problemsOfMeaning(checked, listed.files, site, day));
  reading.problems.sort(comparePlaces);
  return { ...reading, site, entries: checked.map(({ entry }) => entry), pictures: [...pictures].sort() };
}

/** An entry as it was kept; where its values stand is worked out only when a problem asks. */
function keptReading(kept: Kept | undefined, text: string, label: string): ReadEntry | undefined {
  if (!kept) return undefined;
  let places: ReadEntry['place'] | undefined;
  return {
    ...kept,
    problems: [],
    pictures: [],
    place: (path) => {
      if (!places) {
        const opened = openFrontMatter(text, label);
        places = 'front' in opened ? opened.front.place : () => ({ file: label, line: 1, column: 1 });
      }
      return places(path);
    },
  };
}

/** The bytes of many files, read many at a time: a process may only hold so many open. */
async function bytesOf(
  files: readonly ContentFile[],
  content: string,
): Promise<{ file: ContentFile; bytes: Uint8Array }[]> {
  const read: { file: ContentFile; bytes: Uint8Array }[] = [];
  for (let start = 0; start < files.length; start += 64)
    read.push(
      ...(await Promise.all(
        files
          .slice(start, start + 64)
          .map(async (file) => ({ file, bytes: await readFile(join(content, file.path)) })),
      )),
    );
  return read;
}
