/**
 * Meaning, checked after shape: what one file says of another, and of time. Everything is found in one pass over all files,
 * so that a publisher repairs once.
 */
import { problem, type Place, type Problem, type ReferenceKind } from '../domain/problem.ts';
import type { SiteFields } from '../domain/site.ts';
import { problemsOfTime } from './chronology.ts';
import { entryAddress } from './addresses.ts';
import { addressesOf, deadLinks } from './dead-links.ts';
import { unknownReference } from './unknown-reference.ts';
import { problemsOfWithdrawal } from './withdrawal.ts';
import { problemsOfSignatures } from './frozen-text.ts';
import type { Decision, Entry, Incident, Letter, Signature, Tombstone } from './record.ts';
import { signatureTwins } from './signatures.ts';
import { textVersionOf } from './text-version.ts';

/** Something with what is only needed while it is checked: where its values stand; of a text, what it points to. */
export interface Placed<Of> {
  entry: Of;
  place(path: readonly PropertyKey[]): Place;
}

export interface Checked extends Placed<Entry> {
  links: { address: string; at: Place }[];
}

/** What is checked beside documents: what is left of those that are gone, what was decided, who signed what. */
export interface Apart {
  stones: readonly Placed<Tombstone>[];
  decisions: readonly Placed<Decision>[];
  signatures: readonly Placed<Signature>[];
  /** Files of letters as they are, by identifier. */
  texts: ReadonlyMap<string, string>;
}

const NOTHING_APART: Apart = { stones: [], decisions: [], signatures: [], texts: new Map() };

/**
 * Every problem that only shows when all files are known.
 * @param files all documents of the folder, those with problems of their own too: what names one of them is not wrong
 */
export function problemsOfMeaning(
  checked: readonly Checked[],
  files: readonly Pick<Entry, 'kind' | 'id'>[],
  site: SiteFields,
  today: string,
  { stones, decisions, signatures, texts }: Apart = NOTHING_APART,
): Problem[] {
  const entries = checked.map(({ entry }) => entry);
  const addresses = addressesOf(entries, files, site);
  const ids = Map.groupBy(files, ({ kind }) => kind);
  const idsOf = (kind: Entry['kind']) => (ids.get(kind) ?? []).map(({ id }) => id);
  return [
    ...twins([...checked, ...stones], site),
    ...[...stones, ...decisions, ...signatures].flatMap((one) => problemsOfTime(one, site, today)),
    ...problemsOfWithdrawal(checked, stones, decisions, files),
    ...signatureTwins(signatures),
    ...problemsOfSignatures(
      signatures,
      checked.filter((one): one is Checked & Placed<Letter> => one.entry.kind === 'letter'),
      idsOf('letter'),
      (letter) => textVersionOf(texts.get(letter) ?? ''),
    ),
    ...checked.flatMap((one) => [
      ...references(one, idsOf),
      ...sourcesAndScopes(one),
      ...deadLinks(one, addresses, site),
      ...problemsOfTime(one, site, today),
    ]),
  ];
}

/** What must be one of a kind: identifiers within a kind, permanent identities, addresses. */
function twins(checked: readonly Placed<Entry | Tombstone>[], site: SiteFields): Problem[] {
  const seen = new Map<string, string>();
  return checked.flatMap(({ entry, place }) => {
    const claims: [string, (other: string) => Problem][] = [
      [
        `id ${entry.kind} ${entry.id}`,
        (other) => problem('duplicate-id', place([]), { id: entry.id, other }),
      ],
      [
        `address ${entryAddress(site, entry)}`,
        (other) => problem('duplicate-address', place([]), { address: entryAddress(site, entry), other }),
      ],
      ...entry.redirectFrom.map((old): [string, (other: string) => Problem] => {
        const address = entryAddress(site, { ...entry, id: old });
        return [
          `address ${address}`,
          (other) => problem('duplicate-address', place(['redirectFrom']), { address, other }),
        ];
      }),
    ];
    if ('uid' in entry)
      claims.push([
        `uid ${entry.uid}`,
        (other) => problem('duplicate-id', place(['uid']), { id: entry.uid, other }),
      ]);
    const found: Problem[] = [];
    for (const [claim, tell] of claims) {
      const other = seen.get(claim);
      // One file name used twice is told once, not also as an address and as an identity.
      if (other !== undefined && !found.length) found.push(tell(other));
      if (other === undefined) seen.set(claim, entry.file);
    }
    return found;
  });
}

function references({ entry, place }: Checked, idsOf: (kind: Entry['kind']) => string[]): Problem[] {
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

/** Sources and scopes are named by identifiers of the same document, at any depth. */
function sourcesAndScopes({ entry, place }: Checked): Problem[] {
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
