import { expect, test } from 'vitest';
import { correctionAnchors } from './document.ts';

test('a correction is found by its date, the second of a day by its number too, whatever their order', () => {
  const at = (edtf: string) => ({ at: { edtf } });
  expect(correctionAnchors([at('2026-11-03'), at('2026-11-01~'), at('2026-11-03')])).toEqual([
    'correction-2026-11-03',
    'correction-2026-11-01-',
    'correction-2026-11-03-2',
  ]);
});
