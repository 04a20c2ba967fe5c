import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grounds } from './grounds.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** `oklch(99% 0.004 85)` as `#rrggbb` (CSS Color 4, 10 and 17: OKLab to linear sRGB, then the sRGB curve). */
function hexOf(token: string): string {
  const [, lightness, chroma, hue] =
    new RegExp(`--${token}: oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(tokens) ?? [];
  const angle = (Number(hue) * Math.PI) / 180;
  const [L, a, b] = [
    Number(lightness) / 100,
    Number(chroma) * Math.cos(angle),
    Number(chroma) * Math.sin(angle),
  ];
  const [l, m, s] = [
    (L + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (L - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (L - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ] as const;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const byte = (value: number) =>
    Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
  return `#${linear.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
}

test('the frame of the browser has the ground of the page, by day and by night', () => {
  expect(grounds).toEqual({ light: hexOf('paper-0'), dark: hexOf('night-0') });
});
