/**
 * Entries as they were read last time, by the digest of everything their reading depends on: reading 1,000 letters anew takes three
 * times as long as taking them from here, and an edit changes one. In sixteen parts, so that an edit writes one of them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFrontMatter } from '../front-matter/front-matter.ts';
import type { ReadEntry } from './entry.ts';

/** What is kept: an entry without problems, and what meaning is checked with. */
export type Kept = Pick<ReadEntry, 'entry' | 'links'>;

export interface KeptEntries {
  get(file: string, digest: string): Kept | undefined;
  set(file: string, digest: string, kept: Kept): void;
  /** Writes the parts that changed; what was not asked for is forgotten. */
  save(): void;
}

type Part = Record<string, { digest: string; kept: Kept }>;

const PARTS = '0123456789abcdef';
const partOf = (file: string): string => createHash('sha1').update(file).digest('hex')[0]!;

export function openKeptEntries(folder: string): KeptEntries {
  const pathOf = (part: string) => join(folder, `${part}.json`);
  const before = new Map([...PARTS].map((part) => [part, partIn(pathOf(part))]));
  const now = new Map<string, Part>([...PARTS].map((part) => [part, {}]));
  const changed = new Set<string>();
  return {
    get(file, digest) {
      const part = partOf(file);
      const found = before.get(part)?.[file];
      if (found?.digest !== digest) return undefined;
      now.get(part)![file] = found;
      return found.kept;
    },
    set(file, digest, kept) {
      const part = partOf(file);
      changed.add(part);
      now.get(part)![file] = { digest, kept };
    },
    save() {
      mkdirSync(folder, { recursive: true });
      for (const [part, entries] of now) {
        if (!changed.has(part) && Object.keys(entries).length === Object.keys(before.get(part) ?? {}).length)
          continue;
        const draft = `${pathOf(part)}.${process.pid}`;
        writeFileSync(draft, JSON.stringify(entries));
        renameSync(draft, pathOf(part));
      }
    },
  };
}

/** Whatever cannot be read counts as nothing. */
function partIn(file: string): Part {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Part;
  } catch {
    return {};
  }
}

/** An entry as it was kept; where its values stand is worked out only when a problem asks. */
export function keptReading(kept: Kept | undefined, text: string, label: string): ReadEntry | undefined {
  if (!kept) return undefined;
  let places: ReadEntry['place'] | undefined;
  return {
    ...kept,
    problems: [],
    pictures: [],
    files: [],
    place: (path) => {
      if (!places) {
        const opened = openFrontMatter(text, label);
        places = 'front' in opened ? opened.front.place : () => ({ file: label, line: 1, column: 1 });
      }
      return places(path);
    },
  };
}
