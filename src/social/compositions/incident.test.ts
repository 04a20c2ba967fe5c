import { expect, test } from 'vitest';
import type { Card } from '../card.ts';
import { layoutOf } from '../layout.ts';
import { samples } from '../samples.ts';

const shownOf = (facts: Card['facts']) => layoutOf({ ...samples.incident, ...(facts && { facts }) });
const LONG = [
  { label: 'Première parole publique', value: '52 minutes' },
  { label: 'Rétablissement\u00a0: Strasbourg (électricité)', value: '5 heures 21 minutes' },
  { label: 'Rétablissement\u00a0: Strasbourg (remise en service)', value: 'environ 4 jours' },
];

test('labels that differ at their end are told whole, in two lines, over their figure', async () => {
  const shown = await shownOf(LONG);
  const lines = shown.flatMap((text) => text.lines);
  expect(lines).toContain('Strasbourg (électricité)');
  expect(lines).toContain('(remise en service)');
  expect(lines.join(' ')).not.toContain('…');
  const topOf = (line: string) => shown.find((text) => text.lines.includes(line))!.top;
  expect(topOf('Première parole publique')).toBe(topOf('Strasbourg (électricité)'));
  expect(topOf('52 minutes')).toBe(topOf('5 heures 21 minutes'));
});

test('labels of one line take no more room than one', async () => {
  const short = LONG.map(({ value }) => ({ label: 'Rechute', value }));
  const heightOf = async (facts: Card['facts']) => {
    const figures = (await shownOf(facts)).filter(({ lines }) => lines.includes('52 minutes'));
    const labels = (await shownOf(facts)).filter(({ size, face }) => face === 'record' && size === 22);
    return figures[0]!.top - Math.min(...labels.map(({ top }) => top));
  };
  expect((await heightOf(LONG)) - (await heightOf(short))).toBe(28);
});

test('a label of many words is cut after its second line', async () => {
  const shown = await shownOf(LONG.map(({ value }) => ({ label: 'mot '.repeat(60).trim(), value })));
  const labels = shown.filter(({ lines }) => lines[0]?.startsWith('mot'));
  expect(labels).toHaveLength(6);
  expect(labels.filter(({ lines }) => lines[0]?.endsWith('…'))).toHaveLength(3);
});
