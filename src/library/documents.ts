/** Every document of the owner's folder, from its bytes to a checked entry; what an earlier reading understood is not read again. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { codeDigest } from '../config/engine.ts';
import type { Problem } from '../domain/problem.ts';
import type { SiteFields } from '../domain/site.ts';
import { decode } from '../front-matter/front-matter.ts';
import { bytesOf } from './bytes.ts';
import { readEntry } from './entry.ts';
import type { Folder } from './files.ts';
import { keptReading, openKeptEntries } from './kept-entries.ts';
import type { Checked, Placed } from './meaning/whole.ts';
import type { Tombstone } from './record.ts';
import { readTombstone } from './tombstones.ts';
import { startWatch } from './watch.ts';

export interface Documents {
  checked: Checked[];
  /** Left out of the record here, in the one place where they are. */
  drafts: Checked[];
  draftFiles: string[];
  stones: Placed<Tombstone>[];
  /** Names of the written pictures that a file shows, by its path. */
  pictures: Map<string, string[]>;
  problems: Problem[];
}

interface Surroundings {
  site: SiteFields;
  content: string;
  cache: string;
  /** Of the owner's folder, as problems name it. */
  name: string;
  watched: boolean;
}

/** Never throws for what an owner wrote. */
export async function readDocuments(
  { files, beside }: Pick<Folder, 'files' | 'beside'>,
  { site, content, cache, name, watched }: Surroundings,
): Promise<Documents> {
  const found: Documents = {
    checked: [],
    drafts: [],
    draftFiles: [],
    stones: [],
    pictures: new Map(),
    problems: [],
  };
  const shared = createHash('sha256').update(codeDigest()).update(JSON.stringify(site)).digest('hex');
  const watch = watched ? startWatch(cache, site.languages[0]!) : undefined;
  const kept = openKeptEntries(join(cache, 'entries'));
  const around = { site, content, pictures: join(cache, 'pictures'), beside };
  for (const file of files) {
    const bytes = bytesOf(join(content, file.path));
    const label = `${name}/${file.path}`;
    const text = decode(bytes, label);
    if ('problem' in text) {
      found.problems.push(text.problem);
      continue;
    }
    found.problems.push(...text.problems);
    const gone = readTombstone(file, text.text, { label, site });
    if (gone) {
      found.problems.push(...gone.problems);
      if (gone.isDraft) found.draftFiles.push(file.path);
      if (gone.stone) found.stones.push(gone.stone);
      continue;
    }
    const digest = createHash('sha256').update(shared).update(label).update(bytes).digest('hex');
    let read = keptReading(kept.get(label, digest), text.text, label);
    if (!read) {
      watch?.read(label);
      read = await readEntry(file, text.text, { ...around, label });
      // Only what is whole and leans on no file beside it: that one may change without it.
      if (read.entry && read.problems.length === 0 && read.files.length === 0)
        kept.set(label, digest, { entry: read.entry, links: read.links });
    }
    found.problems.push(...read.problems);
    if (!read.entry) continue;
    const { entry, place, links, files: enclosed } = read;
    const one = { entry, place, links, files: enclosed };
    if (entry.draft) {
      found.draftFiles.push(file.path);
      found.drafts.push(one);
    } else {
      found.checked.push(one);
      found.pictures.set(entry.file, read.pictures);
    }
  }
  watch?.end();
  kept.save();
  return found;
}
