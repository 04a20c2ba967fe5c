/** The files of the owner's folder: which there are, what each is by its place, and what does not belong there. */
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { problem, type Problem } from '../domain/problem.ts';
import { LOG_FOLDER } from './published-log.ts';
import type { Entry } from './record.ts';

export interface ContentFile {
  kind: Entry['kind'];
  id: string;
  format: 'mdx' | 'md';
  /** Path below the content folder, with `/`. */
  path: string;
}

/** A file of YAML alone: a request and its decision, a signature. */
export interface SmallFile {
  kind: 'moderation' | 'signature';
  id: string;
  /** Of a signature: what was signed. */
  letter?: string;
  path: string;
}

export interface Folder {
  files: ContentFile[];
  small: SmallFile[];
  /** Leaves of the log of what was published. */
  log: string[];
  /** Pictures and other files that stand beside documents, by path below the content folder. */
  beside: string[];
  problems: Problem[];
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const KINDS: Record<string, Entry['kind']> = {
  letters: 'letter',
  testimonials: 'testimonial',
  timelines: 'incident',
  replies: 'reply',
  providers: 'provider',
  pages: 'page',
};
/** Folders of small files, and what such a file is called. */
const SMALL: Record<string, { kind: SmallFile['kind']; expected: string; depth: number }> = {
  moderation: { kind: 'moderation', expected: 'moderation/demande-2026-11.yaml', depth: 2 },
  signatures: { kind: 'signature', expected: 'signatures/ma-lettre/jeanne-martin.yaml', depth: 3 },
};
/** What may lie at the top of the folder beside the collections. */
const TOP = new Set(['site.yaml', 'theme.css', 'README.md']);

/** Lists the content folder; a name that could not be an address, or a file nobody reads, is a problem, never passed over. */
export async function listFolder(folder: string, name: string): Promise<Folder> {
  const listed: Folder = { files: [], small: [], log: [], beside: [], problems: [] };
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      // Where a backslash is no separator it may be part of a name, which then is no address.
      path: join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
      regular: entry.isFile(),
    }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.') || part.startsWith('_')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, regular } of paths) {
    const at = { file: `${name}/${path}`, line: 1, column: 1 };
    const parts = path.split('/');
    const kind = KINDS[parts[0] ?? ''];
    if (!regular) listed.problems.push(problem('unexpected-file', at, { folder: parts[0] ?? '' }));
    else if (parts.length > 1 && SMALL[parts[0]!]) placeSmall(listed, parts, path, at);
    else if (parts.length === 2 && parts[0] === LOG_FOLDER && path.endsWith('.txt')) listed.log.push(path);
    else if (parts.length === 1 ? !TOP.has(path) : !kind)
      listed.problems.push(problem('unexpected-file', at, { folder: parts[0] ?? '' }));
    else if (kind && parts.length > 1) placeFile(listed, kind, parts, path, at);
  }
  return listed;
}

function placeSmall(listed: Folder, parts: string[], path: string, at: Problem['at']): void {
  const { kind, expected, depth } = SMALL[parts[0]!]!;
  const folders = parts.slice(1, -1);
  const id = /^(.*)\.yaml$/.exec(parts.at(-1)!)?.[1] ?? '';
  if (parts.length === depth && [id, ...folders].every((name) => ID.test(name)))
    listed.small.push({ kind, id, path, ...(folders[0] !== undefined && { letter: folders[0] }) });
  else listed.problems.push(problem('entry-file-name', at, { name: parts.at(-1)!, expected }));
}

function placeFile(
  listed: Folder,
  kind: Entry['kind'],
  parts: string[],
  path: string,
  at: Problem['at'],
): void {
  const match = /^(.*)\.(mdx?)$/i.exec(parts.at(-1) ?? '');
  if (!match) {
    if (/\.(png|jpe?g|webp)$/i.test(path)) listed.beside.push(path);
    else listed.problems.push(problem('unexpected-file', at, { folder: parts[0] ?? '' }));
    return;
  }
  // `letters/x/index.mdx` is the letter x with its pictures beside it.
  const id = match[1] === 'index' && parts.length > 2 ? (parts.at(-2) ?? '') : (match[1] ?? '');
  if (
    !ID.test(id) ||
    !/^mdx?$/.test(match[2] ?? '') ||
    /^page-\d+$/.test(id) ||
    (kind === 'page' && match[2] !== 'mdx')
  )
    listed.problems.push(problem('file-name', at, { name: parts.at(-1) ?? '' }));
  else listed.files.push({ kind, id, format: match[2] as 'mdx' | 'md', path });
}
