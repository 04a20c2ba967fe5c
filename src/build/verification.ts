/** Holds the log of published texts, the owner's files and the built site against one another. Reads only; no network. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { changeOf } from '../history/comparison.ts';
import { identityOf, sha256 } from '../history/fingerprint.ts';
import { readLog, type Log, type LogFault } from '../history/log.ts';
import { readPublicLog } from '../history/public-log.ts';
import { writePublishedText, type PublishedText } from '../history/published-text.ts';
import type { Reading } from '../library/reading.ts';

export type Fault =
  | { fault: 'log'; at: LogFault }
  | { fault: 'noLog'; file: string }
  | { fault: 'lost'; leaf: string }
  | { fault: 'changed'; uid: string; since: string }
  | { fault: 'absent' | 'still'; uid: string }
  | { fault: 'page'; file: string };

export interface Verification {
  faults: Fault[];
  /** Texts of the site that were compared; undefined when there is no site. */
  texts?: number;
  /** Leaves that the site does not know yet. */
  older: number;
}

/** What an earlier copy of the log knows must still be in it, whoever kept the copy. */
export function verifyCopy(log: Log, copy: string, file: string): Fault[] {
  const files = readPublicLog(copy);
  if (!files) return [{ fault: 'noLog', file }];
  const known = new Set(log.leaves.map(({ name }) => name));
  return [
    ...readLog(files).faults.map((at): Fault => ({ fault: 'log', at })),
    ...[...files.keys()].filter((leaf) => !known.has(leaf)).map((leaf): Fault => ({ fault: 'lost', leaf })),
  ];
}

/** @param folder the built site, which may be absent */
export async function verifySite(reading: Reading, log: Log, folder: string): Promise<Verification> {
  const own = log.faults.map((at): Fault => ({ fault: 'log', at }));
  const files = await readdir(folder, { recursive: true }).catch(() => undefined);
  if (!files) return { faults: own, older: 0 };
  const copyFile = join('data', 'published.txt');
  const copy = await readFile(join(folder, copyFile), 'utf8').catch(() => undefined);
  const here = (copy !== undefined && readPublicLog(copy)) || new Map<string, string>();
  const faults = [
    ...own,
    ...(copy === undefined ? [{ fault: 'noLog', file: copyFile } as const] : verifyCopy(log, copy, copyFile)),
  ];
  const shown = new Map<string, string>();
  const paths = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/text.json'))
    .sort();
  for (const file of paths) {
    const bytes = await readFile(join(folder, file), 'utf8');
    const text = textIn(bytes);
    if (!text) faults.push({ fault: 'page', file });
    else {
      shown.set(identityOf(text.uid), sha256(bytes));
      faults.push(...faultsOfText(text, log), ...(await faultsOfPage(text, reading, folder, file)));
    }
  }
  const gone = new Set(reading.tombstones.map(({ uid }) => identityOf(uid)));
  const withheld = new Set(
    reading.entries.flatMap((entry) =>
      'uid' in entry && !('asPublished' in entry && entry.asPublished) ? [identityOf(entry.uid)] : [],
    ),
  );
  for (const [identity, { last }] of readLog(here).standing) {
    if (!last.line.text || gone.has(identity) || withheld.has(identity) || shown.has(identity)) continue;
    faults.push({ fault: 'absent', uid: last.line.uid });
  }
  for (const { uid } of reading.tombstones)
    if (shown.has(identityOf(uid))) faults.push({ fault: 'still', uid });
  return { faults, texts: shown.size, older: log.leaves.filter(({ name }) => !here.has(name)).length };
}

/** The text in a file, if it is written as texts are: then its digest is that of its bytes. */
function textIn(bytes: string): PublishedText | undefined {
  try {
    const text = JSON.parse(bytes) as PublishedText;
    return writePublishedText(text) === bytes && typeof text.uid === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

function faultsOfText(text: PublishedText, log: Log): Fault[] {
  const change = changeOf(text, log.standing.get(identityOf(text.uid)));
  return change.kind === 'silent' ? [{ fault: 'changed', uid: text.uid, since: change.since }] : [];
}

/** The page shows what its text says: the words and addresses of what the engine makes of the same text stand in it, whole. */
async function faultsOfPage(
  text: PublishedText,
  { entries }: Reading,
  folder: string,
  file: string,
): Promise<Fault[]> {
  const entry = entries.find((one) => 'uid' in one && one.uid === text.uid);
  if (!entry || !('text' in entry) || !entry.asPublished) return [];
  if (writePublishedText(entry.asPublished) !== writePublishedText(text)) return [];
  const page = `${dirname(file)}/index.html`;
  const html = await readFile(join(folder, page), 'utf8').catch(() => '');
  return read(html).includes(read(entry.text.page)) ? [] : [{ fault: 'page', file: page }];
}

/** Words and where they lead out of the page: a page that an earlier version of the engine dressed otherwise still says the same. */
function read(html: string): string {
  return html
    .replace(/<[^>]*>/g, (tag) => ` ${/ (?:href|src)="([^#"][^"]*)"/.exec(tag)?.[1] ?? ''} `)
    .replace(/\s+/g, ' ')
    .trim();
}
