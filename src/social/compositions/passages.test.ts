import { describe, expect, test } from 'vitest';
import { LONGEST_SHARE, widthOfWords } from '../../text/shared-passages.ts';
import { layoutOf, type ShownText } from '../layout.ts';
import { hardTexts, samples } from '../samples.ts';
import { sheet } from '../sheet.ts';

const SENTENCES: Record<string, { language: string; words: string }> = {
  French: {
    language: 'fr',
    words:
      'Nous vous avons écrit sept fois, et sept fois votre service a répondu que le dossier était clos. ',
  },
  German: {
    language: 'de',
    words: 'Die Betriebsunterbrechungsversicherung verweigert die Entschädigungsleistung ohne Begründung. ',
  },
  Russian: { language: 'ru', words: 'Мы писали вам семь раз, и каждый раз нам отвечали, что дело закрыто. ' },
  Arabic: { language: 'ar', words: 'كتبنا إليكم سبع مرات وفي كل مرة قيل لنا إن الملف مغلق نهائيا. ' },
  Chinese: { language: 'zh', words: '我们给你们写了七次信，每次都被告知案件已经结束。' },
  Japanese: { language: 'ja', words: '七回お手紙を差し上げましたが、毎回、案件は終了したと言われました。' },
  Korean: {
    language: 'ko',
    words: '우리는 일곱 번 편지를 썼지만 매번 사건이 종결되었다는 답만 받았습니다. ',
  },
};

/** As many words as a passage may have. */
function longest(sentence: string): string {
  const signs = [...sentence.repeat(40)];
  let kept = '';
  for (const sign of signs) {
    if (widthOfWords(kept + sign) > LONGEST_SHARE) break;
    kept += sign;
  }
  return kept.trim();
}

const of = (shown: readonly ShownText[], faces: string[]) => shown.filter(({ face }) => faces.includes(face));

describe.each(['quotation', 'claim'] as const)('the picture of a %s', (kind) => {
  test.each(Object.entries(SENTENCES))(
    'sets the longest passage in %s whole and legibly',
    async (_, sample) => {
      const title = kind === 'quotation' ? `«\u202f${longest(sample.words)}\u202f»` : longest(sample.words);
      const shown = await layoutOf({ ...samples[kind], title, language: sample.language });
      const [words] = of(shown, ['quotation', 'text']);
      expect(words!.lines.join(' ').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''));
      expect(words!.size).toBeGreaterThanOrEqual(kind === 'claim' ? 30 : 34);
      expect(words!.bottom).toBeLessThanOrEqual(sheet.height - sheet.margin - 30);
    },
  );

  test.each(Object.entries(hardTexts))('lays no text on another when every field is %s', async (_, text) => {
    const fact = { label: text, value: text };
    const card = { ...samples[kind], title: text, site: text, provider: text, kindLabel: text, date: text };
    const line = { from: { name: text, role: text }, to: { name: text } };
    const shown = await layoutOf({
      ...card,
      line,
      state: text,
      summary: text,
      facts: [fact, fact, fact, fact],
    });
    for (const [index, one] of shown.entries()) {
      expect(one.right).toBeLessThanOrEqual(sheet.width - sheet.margin + 10);
      expect(one.left).toBeGreaterThanOrEqual(sheet.margin - 10);
      for (const other of shown.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect([one.lines[0], other.lines[0], across > 1 && down > 10]).toEqual([
          one.lines[0],
          other.lines[0],
          false,
        ]);
      }
    }
  });
});

test('a claim says how far it is established before what it claims, and who stands on each side', async () => {
  const shown = await layoutOf(samples.claim);
  const [status, words, claims, contests] = ['Contesté', 'La procédure', 'Affirmé par', 'Contesté par'].map(
    (start) => shown.find(({ lines }) => lines[0]!.startsWith(start))!,
  );
  expect(status!.bottom).toBeLessThanOrEqual(words!.top + 10);
  expect([claims!.top, claims!.size]).toEqual([contests!.top, contests!.size]);
  expect(words!.face).toBe('text');
});

test('words that somebody said stand in the face of persons, between their marks', async () => {
  const [words] = of(await layoutOf(samples.quotation), ['quotation']);
  expect(words!.lines.join(' ')).toMatch(/^«.*»$/);
});
