/** Files of YAML alone, read many at a time. */
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { decode } from '../front-matter/front-matter.ts';
import { bytesOf } from './bytes.ts';
import type { SmallFile } from './files.ts';
import type { Placed } from './meaning/whole.ts';

export interface ReadSmall<Of> {
  read?: Placed<Of>;
  problems: Problem[];
}

/** @param name of the owner's folder, as problems tell it */
export async function readSmallFiles<Of>(
  files: readonly SmallFile[],
  content: string,
  name: string,
  readOne: (file: SmallFile, text: string, label: string) => ReadSmall<Of>,
): Promise<{ read: Placed<Of>[]; problems: Problem[] }> {
  const found: { read: Placed<Of>[]; problems: Problem[] } = { read: [], problems: [] };
  for (const file of files) {
    const bytes = bytesOf(join(content, file.path));
    const label = `${name}/${file.path}`;
    const text = decode(bytes, label);
    const one: ReadSmall<Of> =
      'problem' in text ? { problems: [text.problem] } : readOne(file, text.text, label);
    if ('problems' in text) found.problems.push(...text.problems);
    found.problems.push(...one.problems);
    if (one.read) found.read.push(one.read);
  }
  return found;
}
