/** Links within the site that lead nowhere. */
import { problem, type Problem } from '../../domain/problem.ts';
import type { SiteFields } from '../../domain/site.ts';
import { nearest } from '../../domain/suggestion.ts';
import { entryAddress, homeAddress, sectionAddress, type Section } from '../addresses.ts';
import type { Checked } from './whole.ts';
import type { Entry } from '../record.ts';

/** Every address that the site will have. */
export function addressesOf(
  entries: readonly Entry[],
  files: readonly Pick<Entry, 'kind' | 'id'>[],
  site: SiteFields,
): Set<string> {
  const read = new Set(entries.map(({ kind, id }) => `${kind} ${id}`));
  // A provider has a page in each language; so may a document whose language could not be read.
  const everywhere = files.filter(({ kind, id }) => kind === 'provider' || !read.has(`${kind} ${id}`));
  const sections: Section[] = [
    'letters',
    'testimonials',
    'incidents',
    'providers',
    'search',
    'share',
    'subscribe',
    'corrections',
    'decisions',
  ];
  return new Set([
    ...site.languages.flatMap((language) => [
      homeAddress(site, language),
      ...sections.map((section) => sectionAddress(site, language, section)),
    ]),
    ...entries.map((entry) => entryAddress(site, entry)),
    ...everywhere.flatMap((file) =>
      site.languages.map((language) => entryAddress(site, { ...file, language }, language)),
    ),
  ]);
}

export function deadLinks({ links }: Checked, addresses: Set<string>, site: SiteFields): Problem[] {
  return links.flatMap(({ address, at }) => {
    if (!address.startsWith('/')) return [];
    const path = address.replace(/[?#].*$/, '');
    // Writers leave the site's folder out: `/lettres/x/` holds wherever the site is published.
    if (addresses.has(`${site.base}${path.slice(1)}`)) return [];
    const near = nearest(path, addresses);
    return [
      problem('dead-link', at, { found: address, ...(near === undefined ? {} : { suggestion: near }) }),
    ];
  });
}
