/** What letters say of their order: what follows what, which part of a series, the same in every language. */
import { bounds } from '../../domain/partial-date.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { circleFrom } from '../../domain/series.ts';
import type { Letter } from '../record.ts';
import { checkedOf, type Placed, type Whole } from './whole.ts';

export function problemsOfOrder(whole: Whole): Problem[] {
  const letters = checkedOf(whole, 'letter');
  const byId = new Map(letters.map((letter) => [letter.entry.id, letter]));
  const originalId = (id: string): string => {
    const original = byId.get(id)?.entry.translationOf;
    return original !== undefined && byId.has(original) ? original : id;
  };
  const follows = (id: string): string | undefined => {
    const next = byId.get(id)?.entry.follows;
    return next === undefined ? undefined : originalId(next);
  };
  const originals = letters.filter(({ entry }) => originalId(entry.id) === entry.id);
  const translations = letters.filter(({ entry }) => originalId(entry.id) !== entry.id);
  return [
    ...originals.flatMap(({ entry, place }) => {
      const circle = circleFrom(entry.id, follows);
      // One circle, one problem: told of the letter whose name comes first.
      return circle && circle.toSorted()[0] === entry.id
        ? [problem('letters-in-circle', place(['follows']), { letters: circle })]
        : [];
    }),
    ...originals.flatMap((letter) =>
      beforeItsTime(letter, byId.get(follows(letter.entry.id) ?? '')?.entry, whole),
    ),
    ...partsTaken(originals),
    ...untitled(letters),
    ...translations.flatMap(({ entry, place }) => {
      const original = byId.get(entry.translationOf!)!.entry;
      return [
        ...(entry.follows !== undefined && originalId(entry.follows) !== follows(original.id)
          ? [problem('translation-differs', place(['follows']), { key: 'follows', original: original.id })]
          : []),
        ...(entry.series &&
        (entry.series.id !== original.series?.id || entry.series.part !== original.series.part)
          ? [problem('translation-differs', place(['series']), { key: 'series', original: original.id })]
          : []),
      ];
    }),
  ];
}

/** A letter that was certainly sent before the one that it follows. */
function beforeItsTime(
  { entry, place }: Placed<Letter>,
  followed: Letter | undefined,
  { site }: Whole,
): Problem[] {
  const [start, end] = [followed && (followed.sent ?? followed.written), entry.sent ?? entry.written];
  if (!start || !end) return [];
  const [first, last] = [bounds(start, site.zone).earliest, bounds(end, site.zone).latest];
  return first !== null && last !== null && last < first
    ? [problem('end-before-start', place(['follows']), { start: start.edtf, end: end.edtf })]
    : [];
}

function partsTaken(originals: readonly Placed<Letter>[]): Problem[] {
  const seen = new Map<string, string>();
  return originals.flatMap(({ entry: { series, file }, place }) => {
    if (!series) return [];
    const key = `${series.id} ${series.part}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, file);
    return other === undefined
      ? []
      : [
          problem('series-part-taken', place(['series', 'part']), {
            series: series.id,
            part: series.part,
            other,
          }),
        ];
  });
}

function untitled(letters: readonly Placed<Letter>[]): Problem[] {
  const bySeries = Map.groupBy(
    letters.filter(({ entry }) => entry.series !== undefined),
    ({ entry }) => entry.series!.id,
  );
  return [...bySeries].flatMap(([id, parts]) =>
    parts.some(({ entry }) => entry.series!.title !== undefined)
      ? []
      : [problem('series-untitled', parts[0]!.place(['series']), { series: id })],
  );
}
