import { expect, test } from 'vitest';
import { spaced, unspaced } from './unspaced-scripts.ts';

test('words of scripts without spaces are set apart, other text is left alone', () => {
  expect(spaced('私は東京に行く').trim().split(' ')).toContain('東京');
  expect(spaced('เซิร์ฟเวอร์ล่มสามคืน').trim().split(' ').length).toBeGreaterThan(2);
  for (const text of ['Trois nuits, l’hébergeur', 'خادم متوقف', 'שלום עולם', '서버가 멈췄다'])
    expect(spaced(text)).toBe(text);
});

test('what is shown has no space that was not written, with marks or without', () => {
  expect(unspaced('私 は <mark>東京</mark> に 行く 。')).toBe('私は<mark>東京</mark>に行く。');
  expect(unspaced('le mot <mark>東京</mark> est')).toBe('le mot <mark>東京</mark> est');
  expect(unspaced('a b <mark>c</mark> d')).toBe('a b <mark>c</mark> d');
});

test('an excerpt of one’s own text comes back as it was', () => {
  const text = 'サーバーが三日間停止しました。「返事はありません」と言う。';
  expect(unspaced(spaced(text).replace(/\s+/g, ' ').trim())).toBe(text);
});
