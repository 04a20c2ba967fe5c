/** Letters that come after one another: what a letter follows, what follows it, its series. Questions asked of the record. */
import { comparePartialDates } from '../domain/partial-date.ts';
import { once } from './handover.ts';
import type { Letter, PublicRecord } from './record.ts';
import { originalOf, versionsOf } from './relations.ts';

interface Places {
  /** Originals by the original that they follow, oldest first. */
  followers: Map<string, Letter[]>;
  /** Originals of a series in the order of their parts. */
  series: Map<string, Letter[]>;
}

/** A translation stands where its original stands. */
function placesOf(record: PublicRecord): Places {
  return once(record, 'places of letters', () => {
    const originals = record.letters.filter((letter) => originalOf(record, letter) === letter);
    const byDate = originals.toSorted(
      (a, b) =>
        comparePartialDates(
          a.sent ?? a.written ?? a.published,
          b.sent ?? b.written ?? b.published,
          record.site.zone,
        ) || (a.id < b.id ? -1 : 1),
    );
    const followers = Map.groupBy(byDate, (letter) => followedBy(record, letter)?.id ?? '');
    followers.delete('');
    const series = Map.groupBy(
      originals.filter((letter) => letter.series !== undefined),
      (letter) => letter.series!.id,
    );
    for (const letters of series.values()) letters.sort((a, b) => a.series!.part - b.series!.part);
    return { followers, series };
  });
}

function letterNamed({ letters, unlisted }: PublicRecord, id: string): Letter | undefined {
  return (
    letters.find((letter) => letter.id === id) ??
    unlisted.find((one): one is Letter => one.kind === 'letter' && one.id === id)
  );
}

/** The letter that a letter follows, in its original language; undefined too where that one is gone or stands in no list. */
export function followedBy(record: PublicRecord, letter: Letter): Letter | undefined {
  const { follows } = originalOf(record, letter);
  const found = follows === undefined ? undefined : letterNamed(record, follows);
  const original = found && originalOf(record, found);
  return original && (original.prominence === 'normal' || letter.prominence === 'unlisted')
    ? original
    : undefined;
}

/** Letters that come after a letter, oldest first, each in its original language. */
export function followersOf(record: PublicRecord, letter: Letter): Letter[] {
  return placesOf(record).followers.get(originalOf(record, letter).id) ?? [];
}

export interface Series {
  id: string;
  /** In the order of their parts, each in its original language. */
  letters: Letter[];
  /** Its place among them, from 0; -1 for one that stands in no list. */
  index: number;
}

/** The series of a letter; undefined where it is part of none, or alone in it. */
export function seriesOf(record: PublicRecord, letter: Letter): Series | undefined {
  const original = originalOf(record, letter);
  const id = original.series?.id;
  const letters = (id !== undefined && placesOf(record).series.get(id)) || [];
  if (id === undefined || letters.length < 2) return undefined;
  return { id, letters, index: letters.indexOf(original) };
}

/** The name of a series for readers of a language: as a letter in it gives it, else as the first that gives one. */
export function seriesTitle(record: PublicRecord, { id, letters }: Series, language: string): string {
  const versions = letters.flatMap((letter) => versionsOf(record, letter));
  const titled = versions.filter(({ series }) => series?.title !== undefined);
  return (titled.find((one) => one.language === language) ?? titled[0])?.series?.title ?? id;
}
