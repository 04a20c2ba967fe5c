/** The log of what was published, in the owner's folder: read, and held against the texts as they stand. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { openFrontMatter } from '../front-matter/front-matter.ts';
import { changeOf } from '../history/comparison.ts';
import { identityOf, versionOf, type Part } from '../history/fingerprint.ts';
import { readLog, type Log, type LogFault } from '../history/log.ts';
import type { PublishedText } from '../history/published-text.ts';
import type { Checked, Placed } from './meaning/whole.ts';
import type { Document, Entry, Tombstone } from './record.ts';

/** Its folder in the owner's. */
export const LOG_FOLDER = 'published';

/** @param paths of the leaves below `content` */
export async function readPublishedLog(
  paths: readonly string[],
  content: string,
  name: string,
): Promise<{ log: Log; problems: Problem[] }> {
  const files = new Map<string, string>();
  for (const path of paths)
    files.set(path.slice(LOG_FOLDER.length + 1, -'.txt'.length), await readFile(join(content, path), 'utf8'));
  const log = readLog(files);
  return { log, problems: log.faults.map((fault) => problemOf(fault, name)) };
}

const leafFile = (name: string, leaf: string) => `${name}/${LOG_FOLDER}/${leaf}.txt`;

function problemOf({ leaf, line, ...fault }: LogFault, name: string): Problem {
  return problem('log-broken', { file: leafFile(name, leaf), line, column: 1 }, fault);
}

export interface Remembered {
  checked: readonly Checked[];
  stones: readonly Placed<Tombstone>[];
  drafts: readonly Placed<Entry>[];
  /** Whether the identity of every file is known: one that cannot be read may be what the log misses. */
  isComplete: boolean;
  content: string;
  /** Of the owner's folder, as problems tell it. */
  name: string;
  today: string;
}

type Told = Document & { asPublished: PublishedText };

const isDocument = (one: Checked): one is Checked & Placed<Told> =>
  'asPublished' in one.entry && one.entry.asPublished !== undefined;

/** Texts that changed unsaid, and texts that are no longer there. */
export async function problemsOfHistory(log: Log, remembered: Remembered): Promise<Problem[]> {
  if (log.standing.size === 0) return [];
  const documents = remembered.checked.filter(isDocument);
  const changed = await Promise.all(documents.map((one) => problemsOfChange(log, one, remembered)));
  return [...changed.flat(), ...problemsOfAbsence(log, documents, remembered)];
}

async function problemsOfChange(
  log: Log,
  { entry, place }: Placed<Told>,
  { content, name, today }: Remembered,
): Promise<Problem[]> {
  const change = changeOf(entry.asPublished, log.standing.get(identityOf(entry.uid)));
  if (change.kind !== 'silent') return [];
  const { parts, since } = change;
  const at =
    parts[0] === 'words'
      ? await startOfBody(join(content, entry.file), `${name}/${entry.file}`)
      : placeOf(parts[0], entry, place);
  return [problem('published-text-changed', at, { parts, since, today })];
}

/** The key under which a part of the text stands; for what has several, the beginning. */
function placeOf(part: Part | undefined, entry: Document, place: Placed<Document>['place']): Place {
  const keys: Partial<Record<Part, string[]>> = {
    title: ['title'],
    authors: ['from', 'author', 'by'],
    addressees: ['to'],
    dates: ['published'],
    corrections: ['corrections', 'revisions'],
  };
  const key = (part && keys[part])?.find((one) => Object.hasOwn(entry, one));
  return place(key === undefined ? [] : [key]);
}

async function startOfBody(path: string, file: string): Promise<Place> {
  const opened = openFrontMatter((await readFile(path, 'utf8')).replace(/\r\n?/g, '\n'), file);
  return { file, line: 'line' in opened ? opened.line : 1, column: 1 };
}

function problemsOfAbsence(
  log: Log,
  documents: readonly Placed<Told>[],
  { stones, drafts, isComplete, name }: Remembered,
): Problem[] {
  const here = new Set([...documents, ...stones].map(({ entry }) => identityOf(entry.uid)));
  const kept = new Map(
    drafts.flatMap((one) => ('uid' in one.entry ? [[identityOf(one.entry.uid), one]] : [])),
  );
  return [...log.standing].flatMap(([identity, { last, text }]): Problem[] => {
    if (here.has(identity)) return [];
    const { uid, day: since } = last.line;
    const draft = kept.get(identity);
    if (draft) return [problem('published-text-gone', draft.place(['draft']), { uid, since, now: 'draft' })];
    if (!isComplete) return [];
    // The same words under another name: the file was renamed.
    const moved = documents.find(
      ({ entry }) =>
        !log.standing.has(identityOf(entry.uid)) && versionOf(entry.asPublished) === text?.line.text.version,
    );
    return [
      problem(
        'published-text-gone',
        { file: leafFile(name, last.leaf), line: last.row, column: 1 },
        { uid, since, now: moved ? `${name}/${moved.entry.file}` : 'nowhere' },
      ),
    ];
  });
}
