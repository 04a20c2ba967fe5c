import { expect, test } from 'vitest';
import { elementsOf, runsOf } from './svg.ts';

const text = (x: number, width: number, content: string, y = 10) =>
  `<text x="${x}" y="${y}" width="${width}" height="34" font-weight="400" font-style="normal" font-size="24" font-family="inter" fill="#59514a">${content}</text>`;
const runs = (svg: string) => runsOf(elementsOf(svg)).map(({ run, x }) => ({ run, x }));

test('a word and the point that follows it are one run, a space is its own', () => {
  expect(runs(text(10, 40, 'nov') + text(50, 5, '.') + text(55, 6, ' ') + text(61, 50, '2017'))).toEqual([
    { run: 'nov.', x: 10 },
    { run: ' ', x: 55 },
    { run: '2017', x: 61 },
  ]);
});

test('what stands apart, or on another line, stays apart', () => {
  expect(runs(text(10, 40, 'a') + text(51, 5, 'b'))).toHaveLength(2);
  expect(runs(text(10, 40, 'a') + text(50, 5, 'b', 44))).toHaveLength(2);
});

test('characters that Satori escapes are read back', () => {
  expect(runs(text(0, 9, '&lt;b&gt; &amp; &quot;x&quot; &#x27;y&#x27;'))).toEqual([
    { run: `<b> & "x" 'y'`, x: 0 },
  ]);
});

test('a text in a font of nobody is refused', () => {
  const strange = text(0, 9, 'a').replace('inter', 'papyrus');
  expect(() => runsOf(elementsOf(strange))).toThrow('papyrus');
});
