/** Sets cards whose texts leave the faces that Satori draws: Arabic, Hebrew, Chinese, Devanagari, pictographs … */
import type { Card } from '../card.ts';
import type { Composed } from '../composed.ts';
import { compositions } from '../compositions/registry.ts';
import { isOurs, legible, legibleCard, textsOf } from '../legible.ts';
import { letters, rulerFor, type Ruler } from '../ruler.ts';
import { wordsIn } from '../sheet.ts';
import type { Face } from '../typefaces.ts';
import { partsOf } from './breaks.ts';
import { easternLanguage } from './families.ts';
import { placed } from './placing.ts';
import { readable } from './readable.ts';
import { glyphsFor } from './repertoire.ts';
import { isRightToLeft, runsFrom } from './runs.ts';
import { EM, shape } from './shaper.ts';
import { voices } from './voices.ts';

type Eastern = ReturnType<typeof easternLanguage>;

/** Line heights that keep the signs of two lines apart, as multiples of the size. */
const tall = /[\p{scx=Arab}\p{scx=Deva}\p{scx=Thai}]/u;
const square = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
const leadingOf = (text: string) => (tall.test(text) ? 1.5 : square.test(text) ? 1.3 : 1);

/** Brackets come mirrored too. */
const ALWAYS = '()[]{}<>«»‹›';

/** The letters of these texts that Satori draws, to be measured by it. */
function ours(texts: readonly string[], language: Eastern): string {
  const all = letters(texts.join('\n')).flatMap((letter) => glyphsFor(letter, 'serif', language) ?? []);
  return all.map(({ text, slice }) => (slice === undefined ? text : '')).join('') + ALWAYS;
}

/** A ruler that measures every script. */
function rulerOf(plain: Ruler, language: Eastern): Ruler {
  const known = new Map<string, { em: number; own: string }>();
  const measured = (text: string, face: Face) => {
    const { voice, weight } = voices[face];
    let [em, own] = [0, ''];
    for (const run of runsFrom(text, false, voice, language)) {
      if (run.slice === undefined) own += run.text;
      else em += shape(run.text, run.slice, weight, run.rightToLeft).width / EM;
    }
    return { em, own };
  };
  return {
    width(text, face, size, tracking = 0) {
      const key = `${face} ${text}`;
      const { em, own } = known.get(key) ?? measured(text, face);
      known.set(key, { em, own });
      return size * em + plain.width(own, face, size, tracking);
    },
    scriptOf(text) {
      if (isOurs([text])) return undefined;
      return {
        words: partsOf(text, language),
        leading: leadingOf(text),
        rightToLeft: isRightToLeft(text),
      };
    },
  };
}

const languageOf = (card: Card) => easternLanguage(card.language, textsOf(card).join(' '));

/** Sets a card in the scripts of its texts. */
export async function composedInScripts(card: Card): Promise<Composed> {
  const language = languageOf(card);
  const shown = legibleCard(card, (text) => (isOurs([text]) ? legible(text) : readable(text, language).text));
  const text = ours([...textsOf(shown), '… '], language);
  const ruler = rulerOf(await rulerFor([text]), language);
  const boxes = compositions[shown.kind](shown, ruler);
  const settled = boxes.map((box) => {
    const words = wordsIn(box);
    if (words === undefined || isOurs(words.setting.lines)) return { drawn: [box], others: [] };
    return placed(words, ruler, language);
  });
  return {
    boxes,
    ruler,
    drawn: settled.flatMap(({ drawn }) => drawn),
    text,
    others: settled.flatMap(({ others }) => others),
  };
}

/** What `missingGlyphs` tells of a card that is not all ours. */
export function missingIn(card: Card): string[] {
  const language = languageOf(card);
  return [...new Set(textsOf(card).flatMap((text) => readable(text, language).missing))].sort();
}
