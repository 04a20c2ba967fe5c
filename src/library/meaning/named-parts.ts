/** What a document names of itself: its sources and its scopes, by identifiers. */
import { problem, type Problem } from '../../domain/problem.ts';
import type { Incident } from '../record.ts';
import { unknownReference } from './unknown-reference.ts';
import type { Checked } from './whole.ts';

/** Sources and scopes are named by identifiers of the same document, at any depth. */
export function sourcesAndScopes({ entry, place }: Checked): Problem[] {
  const found: Problem[] = [];
  if (!('sources' in entry)) return found;
  const sources = entry.sources.map(({ id }) => id);
  const scopes = (entry as Partial<Incident>).scopes?.map(({ id }) => id) ?? [];
  sources.forEach((id, i) => {
    if (sources.indexOf(id) < i)
      found.push(problem('duplicate-id', place(['sources', i, 'id']), { id, other: entry.file }));
  });
  const walk = (value: unknown, path: PropertyKey[]): void => {
    if (Array.isArray(value)) value.forEach((inner, i) => walk(inner, [...path, i]));
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'text') continue;
        if (key === 'sources' && path.length > 0)
          (inner as string[]).forEach((id, i) => {
            if (!sources.includes(id))
              found.push(unknownReference('source', id, sources, place([...path, key, i])));
          });
        else if (key === 'scope' && typeof inner === 'string') {
          if (!scopes.includes(inner))
            found.push(unknownReference('scope', inner, scopes, place([...path, key])));
        } else walk(inner, [...path, key]);
      }
  };
  walk(entry, []);
  if (entry.kind === 'incident')
    for (const list of ['events', 'communications'] as const)
      entry[list].forEach(({ sources: named }, i) => {
        if (named.length === 0 && !entry.example)
          found.push(problem('event-without-source', place([list, i]), {}));
      });
  return found;
}
