/** Signatures, read from their small files and held against one another. */
import { problem, type Problem } from '../domain/problem.ts';
import { foldedName, signature } from '../domain/signature.ts';
import { readShape } from '../front-matter/shape.ts';
import { readYaml } from '../front-matter/yaml.ts';
import { guardRecord } from '../privacy/guard.ts';
import type { SmallFile } from './files.ts';
import type { Placed } from './meaning/whole.ts';
import type { Signature } from './record.ts';
import type { ReadSmall } from './small-files.ts';

export function readSignature(file: SmallFile, text: string, label: string): ReadSmall<Signature> {
  const yaml = readYaml(text, label, 1);
  const shaped = yaml.problems.length > 0 ? { problems: yaml.problems } : readShape(signature, yaml);
  if ('problems' in shaped) return { problems: shaped.problems };
  const { name, capacity, ...fields } = shaped.value;
  const isShown = fields.status === 'shown';
  return {
    problems: [
      ...(isShown && name === undefined ? [problem('missing-key', yaml.place([]), { key: 'name' })] : []),
      ...guardRecord({ file: label, text, front: yaml }),
    ],
    read: {
      entry: {
        ...fields,
        // A name that was withdrawn goes no further than this.
        ...(isShown && name !== undefined && { name }),
        ...(isShown && capacity !== undefined && { capacity }),
        id: file.id,
        letter: file.letter!,
        file: file.path,
      },
      place: yaml.place,
    },
  };
}

/**
 * The same name twice under one letter, whatever its accents, capitals and order. Two people may have one name: then a capacity each
 * tells them apart, for readers as well.
 */
export function signatureTwins(signatures: readonly Placed<Signature>[]): Problem[] {
  const seen = new Map<string, Signature[]>();
  return signatures.flatMap(({ entry, place }) => {
    if (entry.name === undefined) return [];
    const key = `${entry.letter} ${foldedName(entry.name)}`;
    const others = seen.get(key) ?? [];
    seen.set(key, [...others, entry]);
    const twin = others.find(
      ({ capacity }) =>
        capacity === undefined ||
        entry.capacity === undefined ||
        foldedName(capacity) === foldedName(entry.capacity),
    );
    return twin ? [problem('signature-twin', place(['name']), { name: entry.name, other: twin.file })] : [];
  });
}
