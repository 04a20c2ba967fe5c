import { expect, test } from 'vitest';
import { sampleRecord } from '../publication/sample-record.ts';
import { voiceOf } from '../publication/voice.ts';
import { axisOf } from './axis.ts';
import { ticksOf, type Tick } from './ticks.ts';

const DAY = 86_400_000;
const FIRST = Date.parse('2017-11-09T00:00Z');
const voice = voiceOf(sampleRecord(), 'fr');
const ticksAt = (...days: number[]) => {
  const instants = days.map((day) => FIRST + day * DAY);
  return ticksOf(voice, axisOf(instants.map((at) => ({ from: at, to: at }))), 'UTC');
};
/** From where to where a label runs when it takes so many percent of the width. */
const span = ({ x, side }: Tick, width: number) => {
  const left = x - (side === 'start' ? 0 : side === 'end' ? width : width / 2);
  return [left, left + width] as const;
};

test.each([
  [0, 4, 11],
  [0, 1, 3, 4, 11],
  [0, 0.2, 0.5, 1, 60, 61],
  [0, 1],
  [0, 100, 101, 200, 300, 301],
])('the dates below a drawing never run into each other: %j, %j, %j', (...days) => {
  const ticks = ticksAt(...days);
  const areApart = (shown: Tick[], width: number) =>
    shown.every((tick, index) => index === 0 || span(shown[index - 1]!, width)[1] <= span(tick, width)[0]);
  // 70 of 574 pixels on paper, 83 of 272 on the narrowest screen.
  expect(areApart(ticks, 12.2)).toBe(true);
  expect(
    areApart(
      ticks.filter(({ isRoomy }) => !isRoomy),
      30.5,
    ),
  ).toBe(true);
  expect(ticks.map(({ side }) => side)).toEqual(
    ticks.map((_, at) => ['start', 'end', 'middle'][at === 0 ? 0 : at === ticks.length - 1 ? 1 : 2]),
  );
});
