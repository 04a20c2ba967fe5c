/** A name that stands for nothing, told with the nearest one that does. */
import { problem, type Place, type Problem, type ReferenceKind } from '../../domain/problem.ts';
import { nearest } from '../../domain/suggestion.ts';

export function unknownReference(kind: ReferenceKind, found: string, known: string[], at: Place): Problem {
  const near = nearest(found, known);
  return problem('unknown-reference', at, {
    kind,
    found,
    known,
    ...(near === undefined ? {} : { suggestion: near }),
  });
}
