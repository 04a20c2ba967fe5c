/** What comes before and after a letter, and the series it stands in. */
import { entryAddress } from '../../library/addresses.ts';
import type { Letter } from '../../library/record.ts';
import { originalOf, readersVersions } from '../../library/relations.ts';
import { followedBy, followersOf, seriesOf, seriesTitle, type Series } from '../../library/series.ts';
import type { ArticleFacts } from '../../seo/article.ts';
import type { Notice } from '../publication/notices.ts';
import { absolute, dated, foreign, type Dated, type Voice } from '../publication/voice.ts';

export interface SeriesPart {
  title: string;
  letters: {
    part: number;
    title: string;
    lang?: string | undefined;
    at?: Dated | undefined;
    /** Absent for the letter whose page this is. */
    href?: string | undefined;
    remark?: string | undefined;
  }[];
  /** The nearest ones, told apart for whoever reads one after the other. */
  previous?: SeriesLink | undefined;
  next?: SeriesLink | undefined;
}

interface SeriesLink {
  label: string;
  words: string;
  href: string;
  lang?: string | undefined;
}

/** In the reader's language where it exists. */
function shown(voice: Voice, letter: Letter): Letter {
  return readersVersions(voice.record, [letter], voice.language)[0] ?? letter;
}

/** Before the text: which letter it comes after, and which ones have come after it. */
export function sequelNotices(voice: Voice, letter: Letter): Notice[] {
  const words = voice.words.views.letter;
  const before = followedBy(voice.record, letter);
  const notice = (said: string, other: Letter): Notice => {
    const version = shown(voice, other);
    const date = other.sent;
    return {
      kind: 'sequel',
      words: said,
      link: {
        words: version.title,
        href: entryAddress(voice.site, version),
        lang: foreign(voice, version.language),
      },
      facts: date && words.sent(dated(voice, date).words),
    };
  };
  return [
    ...(before ? [notice(words.follows, before)] : []),
    ...followersOf(voice.record, letter).map((one) => notice(words.followedBy, one)),
  ];
}

/** After the text: all letters of its series, in order. */
export function seriesPart(voice: Voice, letter: Letter): SeriesPart | undefined {
  const series = seriesOf(voice.record, letter);
  if (!series) return undefined;
  const words = voice.words.views.letter;
  const own = originalOf(voice.record, letter);
  const link = (label: string, other: Letter | undefined): SeriesLink | undefined => {
    const version = other && shown(voice, other);
    return (
      version && {
        label,
        words: version.title,
        href: entryAddress(voice.site, version),
        lang: foreign(voice, version.language),
      }
    );
  };
  return {
    title: words.series(seriesTitle(voice.record, series, voice.language)),
    letters: series.letters.map((one) => {
      const version = one === own ? letter : shown(voice, one);
      const date = one.sent ?? one.written;
      return {
        part: one.series!.part,
        title: version.title,
        lang: foreign(voice, version.language),
        at: date && dated(voice, date),
        ...(one === own ? { remark: words.thisLetter } : { href: entryAddress(voice.site, version) }),
      };
    }),
    previous: series.index > 0 ? link(words.previousLetter, series.letters[series.index - 1]) : undefined,
    next: series.index >= 0 ? link(words.nextLetter, series.letters[series.index + 1]) : undefined,
  };
}

/** In lists: its place in the series. */
export function seriesRemark(voice: Voice, letter: Letter): string[] {
  const series = seriesOf(voice.record, letter);
  if (!series || series.index < 0) return [];
  const title = seriesTitle(voice.record, series, voice.language);
  return [voice.words.views.letter.seriesPart(title, series.index + 1, series.letters.length)];
}

/** For machines: the series and the number in it; the letter that it follows is one that it mentions. */
export function seriesForMachines(voice: Voice, letter: Letter): Pick<ArticleFacts, 'series' | 'mentions'> {
  const series = seriesOf(voice.record, letter);
  const before = followedBy(voice.record, letter);
  const version = before && shown(voice, before);
  return {
    ...(version && {
      mentions: [{ name: version.title, url: absolute(voice, entryAddress(voice.site, version)) }],
    }),
    ...(series && series.index >= 0 && { series: machineSeries(voice, series) }),
  };
}

function machineSeries(voice: Voice, series: Series): ArticleFacts['series'] {
  return {
    name: seriesTitle(voice.record, series, voice.language),
    position: series.letters[series.index]!.series!.part,
    parts: series.letters.map((one) => absolute(voice, entryAddress(voice.site, shown(voice, one)))),
  };
}
