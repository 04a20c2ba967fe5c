/** The segments of a language (`library/segments.ts`) asked as one index. */
import type { Counts, Found, FoundPage, IndexReader } from './index-reader.ts';

/** The name under which a page carries the key that it is sorted by: results do not tell it otherwise. */
export const sortFact = (sort: string): string => `sort-${sort}`;

/**
 * A key as it is carried: with signs in the place of its figures, in the same order. Pagefind finds pages by what they carry, and nobody
 * looks for a page by the day since which it waits; signs it does not look at.
 */
export function asSigns(key: string): string {
  return key.replace(/\d/g, (figure) => '!"#$%&\'()*'[Number(figure)]!);
}

/** The segments as one. */
export function joined(segments: readonly IndexReader[]): IndexReader {
  if (segments.length === 1) return segments[0]!;
  return {
    filters: async () => sum(await Promise.all(segments.map((segment) => segment.filters()))),
    async search(words, options) {
      const found = await Promise.all(segments.map((segment) => segment.search(words, options)));
      const lists = found.map(({ results }) => results);
      const [order] = Object.entries(options.sort ?? {});
      return {
        results: order ? sorted(lists, ...order) : lists.flat().sort((a, b) => b.score - a.score),
        filters: sum(found.map(({ filters }) => filters)),
      };
    },
  };
}

function sum(all: readonly Counts[]): Counts {
  const whole: Counts = {};
  for (const counts of all)
    for (const [facet, values] of Object.entries(counts))
      for (const [value, count] of Object.entries(values)) {
        const facets = (whole[facet] ??= {});
        facets[value] = (facets[value] ?? 0) + count;
      }
  return whole;
}

/** Lists in the same order as one list in that order. Only texts tell the order, so it is found out as far as results are asked for. */
function sorted(lists: readonly Found['results'][], sort: string, direction: string): Found['results'] {
  const heads = lists.map(() => 0);
  const taken: Promise<FoundPage>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const take = async (): Promise<FoundPage> => {
    const pages = await Promise.all(lists.map((list, index) => list[heads[index]!]?.data()));
    let first = -1;
    pages.forEach((page, index) => {
      if (page && (first < 0 || comesBefore(page, pages[first]!, sort, direction))) first = index;
    });
    heads[first]!++;
    return pages[first]!;
  };
  const nth = (place: number): Promise<FoundPage> => {
    // Any of them may be the one: fetched at the same time.
    for (const list of lists) list[place]?.data().catch(() => undefined);
    while (taken.length <= place) {
      const next = last.then(take);
      taken.push(next);
      last = next.catch(() => undefined);
    }
    return taken[place]!;
  };
  return lists.flat().map(({ id, score }, place) => ({ id, score, data: () => nth(place) }));
}

/** Without a key, a page comes last; with the same one, the newer segment first. */
function comesBefore(one: FoundPage, other: FoundPage, sort: string, direction: string): boolean {
  const [key, against] = [one, other].map(({ meta }) => meta[sortFact(sort)]);
  if (key === undefined || against === undefined) return key !== undefined;
  return direction === 'asc' ? key < against : key > against;
}
