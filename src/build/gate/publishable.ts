/** The gate as the build asks it. */
import { basename, join } from 'node:path';
import { codeDigest } from '../../config/engine.ts';
import { folders } from '../../config/folders.ts';
import type { PublicRecord } from '../../library/record.ts';
import { openInspection, type OpenInspection } from './gate.ts';
import { namesOfMachine } from './machine.ts';
import { permittedValues } from './permitted.ts';

/** The inspection of what is written in `next`; it reads file by file, and writes nothing but what it remembers. */
export async function openGate(record: PublicRecord, next: string): Promise<OpenInspection> {
  const { url, base } = record.site;
  return openInspection({
    folder: next,
    name: basename(folders.site),
    ground: { origin: url, base, machine: namesOfMachine() },
    permitted: await permittedValues(record, folders.content),
    ownersFolder: join(folders.root, 'public'),
    memory: { place: join(folders.cache, 'gate', 'judgements.json'), code: await codeDigest() },
  });
}

/** Of the files that a build writes by itself, those that are written at once and whole: not what other threads still put in place. */
export function isWrittenAtOnce(file: string): boolean {
  return /(?:\.(?:xml|json|csv|opml)|^embed\/.*\.html)$/.test(file) && !file.startsWith('pagefind/');
}
