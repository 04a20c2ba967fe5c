/** Digests of the engine itself: what it kept from an earlier run stands only as long as its own code is the same. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from './folders.ts';
import { readSite } from './site.ts';

let code: Promise<string> | undefined;

/** Hash of the code, of the pinned packages and of the version of Node; worked out once a process. */
export function codeDigest(): Promise<string> {
  code ??= filesBelow(join(folders.root, 'src')).then((files) =>
    digestOf([...files, join(folders.root, 'astro.config.mjs'), join(folders.root, 'package-lock.json')]),
  );
  return code;
}

/**
 * Hash of everything that can change what a page looks like beside its model: the code, the owner's style sheet, the owner's own
 * pages, which are programs too and may share parts, and the address of the site, which is written into style sheets.
 */
export async function engineDigest(): Promise<string> {
  const { site } = await readSite(folders.content);
  const owners = [...(await filesBelow(join(folders.content, 'pages'))), join(folders.content, 'theme.css')];
  return createHash('sha256')
    .update(await codeDigest())
    .update(await digestOf(owners))
    .update(JSON.stringify([site?.url, site?.base, site?.languages]))
    .digest('hex')
    .slice(0, 32);
}

async function digestOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  // A missing file (theme.css is optional) counts as an empty one.
  for (const bytes of await Promise.all(files.map((file) => readFile(file).catch(() => ''))))
    hash.update(createHash('sha256').update(bytes).digest());
  return hash.digest('hex').slice(0, 32);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((file) => file.isFile() && !file.name.endsWith('.test.ts'))
    .map((file) => join(file.parentPath, file.name))
    .sort();
}
