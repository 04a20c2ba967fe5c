/** What follows a text that leaves the publication or its lists: the answers to it and its translations, which tell it again. */
import type { Document, Entry, Tombstone } from './record.ts';
import { followingStone, providersIn } from './tombstones.ts';

const isDocument = (entry: Entry): entry is Document => entry.kind !== 'provider' && entry.kind !== 'page';
const referenceTo = ({ kind, id }: Pick<Document, 'kind' | 'id'>): string => `${kind}s/${id}`;

/** What a document leans on: what it answers, unless it stands alone, and what it translates. */
function leansOn(document: Document): string[] {
  return [
    ...(document.kind === 'reply' && !document.standsAlone ? [document.to] : []),
    ...(document.translationOf === undefined ? [] : [`${document.kind}s/${document.translationOf}`]),
  ];
}

/**
 * Entries as they may be shown, and all tombstones. What leans on a text that is gone is gone; on an unlisted one, unlisted; and so on
 * until nothing changes. A reply that stands alone stays, without the passages that it quotes from what is gone.
 */
export function inForce(
  entries: readonly Entry[],
  tombstones: readonly Tombstone[],
): { entries: Entry[]; tombstones: Tombstone[] } {
  const gone = new Map(tombstones.map((stone) => [referenceTo(stone), stone]));
  const unlisted = new Set<string>();
  let left = [...entries];
  for (let before = -1; before !== gone.size + unlisted.size;) {
    before = gone.size + unlisted.size;
    left = left.filter((entry) => {
      if (!isDocument(entry)) return true;
      const leaning = leansOn(entry);
      const stone = leaning.flatMap((reference) => gone.get(reference) ?? [])[0];
      if (stone) gone.set(referenceTo(entry), followingStone(entry, stone));
      else if (entry.prominence === 'unlisted' || leaning.some((reference) => unlisted.has(reference)))
        unlisted.add(referenceTo(entry));
      return !stone;
    });
  }
  /** A reply also stood in the feeds of those whom the text it answers is about. */
  const withProvidersAnswered = (stone: Tombstone): Tombstone => {
    if (stone.to === undefined) return stone;
    const answered = left.find((entry) => isDocument(entry) && referenceTo(entry) === stone.to);
    const about = gone.get(stone.to)?.providers ?? (answered ? providersIn(answered as Document) : []);
    return { ...stone, providers: [...new Set([...stone.providers, ...about])] };
  };
  return {
    entries: left.map((entry) => {
      if (!isDocument(entry)) return entry;
      const shown = unlisted.has(referenceTo(entry)) ? { ...entry, prominence: 'unlisted' as const } : entry;
      return shown.kind === 'reply' && gone.has(shown.to)
        ? { ...shown, passages: [], asPublished: undefined }
        : shown;
    }),
    tombstones: [...gone.values()].map((stone) => withProvidersAnswered(stone)),
  };
}
