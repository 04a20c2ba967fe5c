/** Digests of the engine itself: what it kept from an earlier run stands only as long as its own code is the same. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './folders.ts';
import { readSite } from './site.ts';

let code: string | undefined;

/** Hash of the code, of the pinned packages and of the version of Node; worked out once a process. */
export function codeDigest(): string {
  return (code ??= digestOf([
    ...filesBelow(join(folders.root, 'src')),
    join(folders.root, 'astro.config.mjs'),
    join(folders.root, 'package-lock.json'),
  ]));
}

/**
 * Hash of everything that can change what a page looks like beside its model: the code, the owner's style sheet, the owner's own
 * pages, which are programs too and may share parts, and the address of the site, which is written into style sheets.
 */
export async function engineDigest(): Promise<string> {
  const { site } = await readSite(folders.content);
  const owners = [...filesBelow(join(folders.content, 'pages')), join(folders.content, 'theme.css')];
  return createHash('sha256')
    .update(codeDigest())
    .update(digestOf(owners))
    .update(JSON.stringify([site?.url, site?.base, site?.languages]))
    .digest('hex')
    .slice(0, 32);
}

/** Without waiting: the code is some hundred small files, and a promise for each takes longer than its reading. */
function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(createHash('sha256').update(bytesIn(file)).digest());
  return hash.digest('hex').slice(0, 32);
}

/** A missing file (theme.css is optional) counts as an empty one. */
function bytesIn(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith('.test.ts'))
    .map((file) => join(file.parentPath, file.name))
    .sort();
}
