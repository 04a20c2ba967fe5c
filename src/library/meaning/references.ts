/** What one file says of another by its identifier. */
import type { Problem, ReferenceKind } from '../../domain/problem.ts';
import type { Entry } from '../record.ts';
import { unknownReference } from './unknown-reference.ts';
import type { Checked } from './whole.ts';

export function references({ entry, place }: Checked, idsOf: (kind: Entry['kind']) => string[]): Problem[] {
  const check = (
    kind: ReferenceKind & Entry['kind'],
    id: string | undefined,
    path: PropertyKey[],
  ): Problem[] =>
    id === undefined || idsOf(kind).includes(id)
      ? []
      : [unknownReference(kind, id, idsOf(kind), place(path))];
  const translation =
    'translationOf' in entry &&
    entry.translationOf !== undefined &&
    !idsOf(entry.kind).includes(entry.translationOf)
      ? [unknownReference('document', entry.translationOf, idsOf(entry.kind), place(['translationOf']))]
      : [];
  switch (entry.kind) {
    case 'letter':
      return [
        ...translation,
        ...entry.providers.flatMap((id, i) => check('provider', id, ['providers', i])),
        ...entry.to.flatMap(({ provider }, i) => check('provider', provider, ['to', i, 'provider'])),
        ...entry.from.flatMap(({ provider }, i) => check('provider', provider, ['from', i, 'provider'])),
        ...check('incident', entry.incident, ['incident']),
        ...check('letter', entry.follows, ['follows']),
      ];
    case 'testimonial':
      return [
        ...translation,
        ...check('provider', entry.provider, ['provider']),
        ...check('incident', entry.incident, ['incident']),
        ...check('letter', entry.letter, ['letter']),
      ];
    case 'incident':
      return [
        ...translation,
        ...check('provider', entry.provider, ['provider']),
        ...entry.affected.flatMap(({ provider }, i) =>
          check('provider', provider, ['affected', i, 'provider']),
        ),
      ];
    case 'reply': {
      const known = (['letter', 'testimonial', 'incident'] as const).flatMap((kind) =>
        idsOf(kind).map((id) => `${kind}s/${id}`),
      );
      return [
        ...(known.includes(entry.to) ? [] : [unknownReference('document', entry.to, known, place(['to']))]),
        ...check('provider', entry.by.provider, ['by', 'provider']),
      ];
    }
    case 'provider':
      return entry.dependsOn.flatMap(({ provider }, i) =>
        check('provider', provider, ['dependsOn', i, 'provider']),
      );
    case 'page':
      return translation;
  }
}
