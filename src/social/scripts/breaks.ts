/** Characters beside which a line may break though no space stands there (Unicode Standard Annex 14: ideographs, Thai). */
const free =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{Emoji_Presentation}\p{Regional_Indicator}\ufe0f\u3000-\u303f\u30fc\uff00-\uffef]/u;

/** What begins no line: points, closing brackets, small kana and signs of repetition. */
const closing =
  /^[\p{Pe}\p{Pf}!,.:;?%\u2019…‥·・、。々ー〜～ヽヾゝゞ！，．：；？％‰℃ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶๆฯ]/u;
/** What ends no line. */
const opening = /[\p{Ps}\p{Pi}\u2018]$/u;

/** Japanese words end in hiragana, and its particles follow them: a line breaks before a word, hence before other signs. */
const ending = /^\p{sc=Hira}/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text without spaces, as the dictionaries of ICU know them. */
function segments(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * A text in the parts between which its lines may break: at spaces, and in scripts that have none between words, but
 * never before a closing sign or after an opening one. Put together again, the parts are the text.
 * @param language whose dictionary finds the words, as a BCP 47 tag
 */
export function partsOf(text: string, language: string): string[] {
  const parts: string[] = [];
  for (const word of text.split(/ +(?=\S)/)) {
    const pieces = free.test(word) ? segments(word, language) : [word];
    pieces.forEach((piece, index) => {
      const last = parts.at(-1) ?? '';
      if (index === 0) parts.push(parts.length === 0 ? piece : ` ${piece}`);
      else if (
        closing.test(piece) ||
        (language === 'ja' && ending.test(piece) && !/[\p{P}\s]$/u.test(last)) ||
        opening.test(last) ||
        !(free.test(piece) || free.test(last.slice(-2)))
      )
        parts[parts.length - 1] = last + piece;
      else parts.push(piece);
    });
  }
  return parts;
}
