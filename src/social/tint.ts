import { palette } from './palette.ts';

/**
 * Steps from paper to ink at the edge of a letter. Sixteen cannot be told from 256 by eye, and they halve the file:
 * every ink on the sheet together makes 65 colours, which an indexed PNG holds.
 */
const STEPS = 16;

type Rgb = readonly [number, number, number];
const rgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const paper = rgb(palette['paper-0']);
const ramps = Object.values(palette)
  .map(rgb)
  .map((ink) => ink.map((part, i) => part - (paper[i] ?? 0)))
  .filter((way) => way.some((part) => part !== 0));

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, part, i) => sum + part * (b[i] ?? 0), 0);

/**
 * The nearest colour on the way from the paper to one of the inks. A flat picture holds no others, because the
 * renderer's smoothing only mixes an ink with the paper under it.
 * @param colour packed red, green, blue: 0xrrggbb
 */
export function tint(colour: number): number {
  const away = [colour >> 16, (colour >> 8) & 255, colour & 255].map((part, i) => part - (paper[i] ?? 0));
  let nearest = Number.POSITIVE_INFINITY;
  let mixed: readonly number[] = [0, 0, 0];
  for (const way of ramps) {
    const share = Math.min(1, Math.max(0, dot(away, way) / dot(way, way)));
    const error = away.reduce((sum, part, i) => sum + (part - share * (way[i] ?? 0)) ** 2, 0);
    if (error >= nearest) continue;
    nearest = error;
    mixed = way.map((part) => (part * Math.round(share * STEPS)) / STEPS);
  }
  return paper.reduce((packed, part, i) => (packed << 8) | Math.round(part + (mixed[i] ?? 0)), 0);
}
