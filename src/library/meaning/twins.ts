/** What must be one of a kind: identifiers within a kind, permanent identities, addresses. */
import { problem, type Problem } from '../../domain/problem.ts';
import type { SiteFields } from '../../domain/site.ts';
import { entryAddress } from '../addresses.ts';
import type { Entry, Tombstone } from '../record.ts';
import type { Placed } from './whole.ts';

export function twins(checked: readonly Placed<Entry | Tombstone>[], site: SiteFields): Problem[] {
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
