import { readFileSync } from 'node:fs';
import * as hb from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { partsOf } from './breaks.ts';
import { easternLanguage, slicesFor } from './families.ts';
import { readable } from './readable.ts';
import { glyphsFor } from './repertoire.ts';
import { isRightToLeft, runsFrom } from './runs.ts';
import { EM, shape } from './shaper.ts';
import { unpackFont } from './woff2.ts';

const runs = (line: string, rightToLeft: boolean) =>
  runsFrom(line, rightToLeft, 'serif', 'zh').map(({ text }) => text);
const sliceOf = (letter: string, language: 'ja' | 'zh' | 'ko' = 'zh') =>
  glyphsFor(letter, 'serif', language)?.[0]?.slice?.file.replace(/^.*files\//, '');

test.each(['م', '公', 'ש', 'क', 'ก'])(
  'the font of %s unpacks to outlines inside its own bounds',
  (letter) => {
    const [slice] = slicesFor(letter, 'serif', 'zh');
    const face = new hb.Face(new hb.Blob(unpackFont(readFileSync(slice!.file))));
    const font = new hb.Font(face);
    const glyph = font.nominalGlyph(letter.codePointAt(0)!)!;
    const bounds = font.glyphExtents(glyph)!;
    const points = font.glyphToJson(glyph).flatMap(({ values }) => values);
    const across = points.filter((_, index) => index % 2 === 0);
    expect(points.length).toBeGreaterThan(20);
    expect(Math.abs(Math.max(...across) - (bounds.xBearing + bounds.width))).toBeLessThan(20);
    expect(bounds.width).toBeLessThan(1.3 * face.upem);
  },
);

test('what is no WOFF2 is refused', () => {
  expect(() => unpackFont(Buffer.from('OTTO, four letters of another format'))).toThrow('not WOFF2');
});

test('Arabic letters join: a word is not as wide as its letters apart', () => {
  const [slice] = slicesFor('م', 'serif', 'zh');
  const width = (text: string) => shape(text, slice!, 400, true).width;
  expect(width('ممم')).not.toBe(3 * width('م'));
  expect(shape('ممم', slice!, 400, true)).toMatchObject({ whole: true });
  expect(shape('ᚠ', slice!, 400, false).whole).toBe(false);
});

test('a heavier weight is wider', () => {
  const [slice] = slicesFor('ש', 'serif', 'zh');
  expect(shape('ש', slice!, 600, true).width).toBeGreaterThan(shape('ש', slice!, 400, true).width);
});

test.each(['👨‍👩‍👧', '🇫🇷', '1️⃣', '👩🏽‍🚀', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('%s is one sign', (pictograph) => {
  const [glyphs] = glyphsFor(pictograph, 'serif', 'zh')!;
  const { glyphs: drawn, width } = shape(pictograph, glyphs!.slice!, 400, false);
  expect(drawn).toHaveLength(1);
  expect(width).toBeLessThan(1.2 * EM);
});

test('Chinese characters have the shapes of the language, which kana and hangul tell', () => {
  expect(easternLanguage('ja-JP', '公')).toBe('ja');
  expect(easternLanguage('fr', '公開 ガ')).toBe('ja');
  expect(easternLanguage('fr', '公開 공')).toBe('ko');
  expect(easternLanguage('fr', '公開')).toBe('zh');
  expect(sliceOf('公', 'ja')).toMatch(/^noto-serif-jp-/);
  expect(sliceOf('公', 'zh')).toMatch(/^noto-serif-sc-/);
});

test('a letter of ours needs no other font, a bold one of mathematics is drawn as its plain form', () => {
  expect(glyphsFor('é', 'serif', 'zh')).toEqual([{ text: 'é' }]);
  expect(glyphsFor('𝕿', 'sans', 'zh')).toEqual([{ text: 'T' }]);
  expect(glyphsFor('ᚠ', 'serif', 'zh')).toBeUndefined();
});

test('a line is put in the order in which it is seen', () => {
  expect(isRightToLeft('2017: رسالة')).toBe(true);
  expect(isRightToLeft('OVH رسالة')).toBe(false);
  expect(runs('שלום (2017) OVH', true)).toEqual(['OVH', ' (', '2017', ') ', 'שלום']);
});

test('lines break between words where there are no spaces, not before closing signs nor after opening ones', () => {
  expect(partsOf('deux mots', 'zh')).toEqual(['deux', ' mots']);
  expect(partsOf('公開、「書簡」。', 'zh').every((part) => !/^[、」。]|「$/.test(part))).toBe(true);
  expect(partsOf('จดหมายเปิดผนึก', 'zh').length).toBeGreaterThan(1);
  expect(partsOf('メールが届かない', 'ja')).toEqual(['メールが', '届かない']);
  expect(partsOf('OVHの2017年', 'ja').join('')).toBe('OVHの2017年');
});

test('invisible letters stay only where they join', () => {
  expect(readable('می‌خواهیم', 'zh').text).toBe('می‌خواهیم');
  expect(readable('me\u200cnt\u202eir \u{e0067}公', 'zh').text).toBe('mentir 公');
  expect(readable(`ก${'\u0e49'.repeat(30)}`, 'zh').text).toBe('ก\u0e49');
});

test('a text that is mostly without a font is blank, and what lacks is told', () => {
  expect(readable('ᚠᚢᚦ公', 'zh')).toEqual({ text: '', missing: ['ᚠ', 'ᚢ', 'ᚦ'] });
  expect(readable('公開書簡 ᚠ', 'zh')).toEqual({ text: '公開書簡 […]', missing: ['ᚠ'] });
});
