/** What the gate is asked by a build. */
import { basename, join } from 'node:path';
import { codeDigest } from '../../config/engine.ts';
import { folders } from '../../config/folders.ts';
import type { PublicRecord } from '../../library/record.ts';
import type { Inspection } from './gate.ts';
import { namesOfMachine } from './machine.ts';
import { permittedValues } from './permitted.ts';

/** The inspection of what is written in `next`; it writes nothing but what it remembers. */
export async function inspectionOf(record: PublicRecord, next: string): Promise<Inspection> {
  const { url, base } = record.site;
  return {
    folder: next,
    name: basename(folders.site),
    ground: { origin: url, base, machine: namesOfMachine() },
    permitted: await permittedValues(record, folders.content),
    ownersFolder: join(folders.root, 'public'),
    memory: { place: join(folders.cache, 'gate', 'judgements.json'), code: codeDigest() },
  };
}
