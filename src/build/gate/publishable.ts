/** The gate as the build asks it. */
import { basename, join } from 'node:path';
import { codeDigest } from '../../config/engine.ts';
import { folders } from '../../config/folders.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PublicRecord } from '../../library/record.ts';
import { inspect } from './gate.ts';
import { namesOfMachine } from './machine.ts';
import { permittedValues } from './permitted.ts';

/** Everything that forbids to publish what was written in `next`; reads it file by file, and writes nothing but what it remembers. */
export async function problemsOfOutput(record: PublicRecord, next: string): Promise<Problem[]> {
  const { url, base } = record.site;
  return inspect({
    folder: next,
    name: basename(folders.site),
    ground: { origin: url, base, machine: namesOfMachine() },
    permitted: await permittedValues(record, folders.content),
    ownersFolder: join(folders.root, 'public'),
    memory: { place: join(folders.cache, 'gate', 'judgements.json'), code: await codeDigest() },
  });
}
