/**
 * One reading of the owner's folder: every file, from its bytes to a checked entry, with every problem of every file.
 * Plain Node: `npm run check` and the build read the same way, and Astro's content store is filled from the result.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { today as dayOfBuild } from '../config/today.ts';
import { readSite } from '../config/site.ts';
import { comparePlaces, type Problem } from '../domain/problem.ts';
import type { SiteFields } from '../domain/site.ts';
import { decode } from '../front-matter/front-matter.ts';
import { readEntry } from './entry.ts';
import { listFolder } from './files.ts';
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
  const checked: Checked[] = [];
  const pictures = new Set<string>();
  for (const file of listed.files) {
    const label = `${name}/${file.path}`;
    const text = decode(await readFile(join(content, file.path)), label);
    if ('problem' in text) {
      reading.problems.push(text.problem);
      continue;
    }
    const read = await readEntry(file, text.text, {
      label,
      site,
      content,
      pictures: join(cache, 'pictures'),
      beside: listed.beside,
    });
    reading.problems.push(...read.problems);
    if (read.entry?.draft) reading.counts.drafts++;
    else if (read.entry) {
      checked.push({ entry: read.entry, place: read.place, links: read.links });
      read.pictures.forEach((picture) => pictures.add(picture));
    }
  }
  reading.problems.push(...problemsOfMeaning(checked, site, day));
  reading.problems.sort(comparePlaces);
  return { ...reading, site, entries: checked.map(({ entry }) => entry), pictures: [...pictures].sort() };
}
