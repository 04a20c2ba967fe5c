/**
 * One reading of the owner's folder: every file, from its bytes to a checked entry, with every problem of every file.
 * Plain Node: `npm run check` and the build read the same way, and what dev shows comes from the same result.
 */
import { basename } from 'node:path';
import { today as dayOfBuild } from '../config/today.ts';
import { readSite } from '../config/site.ts';
import { comparePlaces, type Problem } from '../domain/problem.ts';
import type { SiteFields } from '../domain/site.ts';
import type { Log } from '../history/log.ts';
import { guardName } from '../privacy/guard.ts';
import { readDocuments } from './documents.ts';
import { listFolder } from './files.ts';
import { problemsOfMeaning } from './meaning/meaning.ts';
import type { Placed } from './meaning/whole.ts';
import { remarksOf } from './meaning/remarks.ts';
import { inForce } from './prominence.ts';
import { readApart } from './apart.ts';
import type { Decision, Entry, Signature, Tombstone } from './record.ts';
import { problemsOfHistory, readPublishedLog } from './published-log.ts';

export interface Reading {
  /** Absent when `site.yaml` itself is wrong: then nothing else can be told. */
  site?: SiteFields;
  today: string;
  /** Drafts are left out here, in the one place where they are. */
  entries: Entry[];
  /** Files of drafts, by path below the content folder: their names stand in no output. */
  drafts: string[];
  /** What stands in the place of texts that are gone. */
  tombstones: Tombstone[];
  decisions: Decision[];
  signatures: Signature[];
  /** Names of the written pictures, in the cache's `pictures/`. */
  pictures: string[];
  /** What the log holds of published texts. */
  log?: Log;
  problems: Problem[];
  /** What is not wrong and somebody should know; nothing is kept from being published for it. */
  remarks: Problem[];
  counts: { files: number };
}

export interface ReadingOptions {
  /** The owner's folder. */
  content: string;
  cache: string;
  /** The day of the build; the machine's when absent. */
  today?: string;
  /** Names the file that ends the program or never ends: for commands, which then end with it. */
  watched?: boolean;
}

/** Reads, shapes, parses and checks everything. Never throws for what an owner wrote. */
export async function readContent({ content, cache, today, watched }: ReadingOptions): Promise<Reading> {
  const name = basename(content);
  const { site, problems } = await readSite(content, name);
  const day = today ?? dayOfBuild(site?.zone ?? 'UTC');
  const reading: Reading = {
    today: day,
    entries: [],
    drafts: [],
    tombstones: [],
    decisions: [],
    signatures: [],
    pictures: [],
    problems,
    remarks: [],
    counts: { files: 1 },
  };
  if (!site) return reading;

  const listed = await listFolder(content, name);
  reading.problems.push(...listed.problems, ...listed.beside.flatMap((path) => guardName(`${name}/${path}`)));
  reading.counts.files += listed.files.length + listed.small.length;
  const documents = await readDocuments(listed, { site, content, cache, name, watched: watched === true });
  const { checked, drafts, stones, pictures } = documents;
  reading.problems.push(...documents.problems);
  reading.drafts.push(...documents.draftFiles);
  const apart = await readApart(listed.small, content, name, site);
  const isComplete = checked.length + stones.length + reading.drafts.length >= listed.files.length;
  const { log, problems: faults } = await readPublishedLog(listed.log, content, name);
  faults.push(
    ...(await problemsOfHistory(log, { checked, stones, drafts, isComplete, content, name, today: day })),
  );
  reading.drafts.push(...apart.drafts);
  const { decisions, signatures } = apart;
  const whole = {
    checked,
    drafts,
    stones,
    decisions,
    signatures,
    files: listed.files,
    site,
    today: day,
  };
  reading.problems.push(...apart.problems, ...faults, ...problemsOfMeaning(whole));
  reading.problems.sort(comparePlaces);
  reading.remarks = remarksOf(whole).sort(comparePlaces);
  const entriesOf = <Of>(placed: readonly Placed<Of>[]) => placed.map(({ entry }) => entry);
  const shown = inForce(entriesOf(checked), entriesOf(stones));
  return {
    ...reading,
    site,
    ...shown,
    log,
    decisions: entriesOf(decisions),
    signatures: entriesOf(signatures),
    // A text that is gone takes its pictures with it.
    pictures: [...new Set(shown.entries.flatMap(({ file }) => pictures.get(file) ?? []))].sort(),
  };
}
