/** What comes before and after a letter, in words: only Atom can say it of an item, and few readers show it. */
import { entryAddress } from '../../library/addresses.ts';
import type { Letter } from '../../library/record.ts';
import { readersVersions } from '../../library/relations.ts';
import { followedBy, followersOf, seriesOf, seriesTitle } from '../../library/series.ts';
import { escapeMarkup, line } from '../characters.ts';
import { absolute, link, type Voice } from './markup.ts';

/** The letter that it follows, those that follow it, its place in a series: a line each, before the text as on the page. */
export function sequelLines(voice: Voice, letter: Letter): string {
  const { record, language } = voice;
  const words = voice.words.views.letter;
  const before = followedBy(record, letter);
  const told = (said: string, other: Letter) => {
    const version = readersVersions(record, [other], language)[0] ?? other;
    const address = absolute(record.site, entryAddress(record.site, version));
    return `${escapeMarkup(said)} ${link(address, line(version.title))}`;
  };
  const series = seriesOf(record, letter);
  const lines = [
    ...(before ? [told(words.follows, before)] : []),
    ...followersOf(record, letter).map((other) => told(words.followedBy, other)),
  ];
  if (series && series.index >= 0) {
    const title = seriesTitle(record, series, language);
    lines.push(escapeMarkup(words.series(words.seriesPart(title, series.index + 1, series.letters.length))));
  }
  return lines.length ? `<p>${lines.join('<br>')}</p>` : '';
}
