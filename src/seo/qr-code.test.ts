import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

/** What a camera would see: each module eight pixels wide, drawn from the path alone. */
function photograph({ size, path }: ReturnType<typeof qrCode>) {
  const scale = 8;
  const data = new Uint8Array((size * scale) ** 2 * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second) - 0.5];
    else if (command === 'm') x += Number(first);
    else {
      for (let row = y * scale; row < (y + 1) * scale; row++)
        for (let column = x * scale; column < (x + Number(first)) * scale; column++)
          data.set([0, 0, 0], (row * size * scale + column) * 4);
      x += Number(first);
    }
  }
  return { width: size * scale, height: size * scale, data };
}

test.each([
  'https://a.fr/',
  'https://cahiers.example/lettres/lettre-exemple/',
  `https://cahiers.example/en/letters/${'a-very-long-name-'.repeat(8)}/`,
  'https://xn--caf-dma.example/%D9%84/',
])('what is drawn reads as %s', (address) => {
  expect(decode(photograph(qrCode(address)))).toBe(address);
});

test('nothing is drawn in the quiet zone of four modules', () => {
  const { size, path } = qrCode('https://cahiers.example/');
  const rows = path.split('M').slice(1);
  for (const row of rows) {
    const [x, y] = row.split(/[ h]/).map(Number);
    const width = [...row.matchAll(/[hm](\d+)/g)].reduce((sum, [, run]) => sum + Number(run), 0);
    expect(x).toBeGreaterThanOrEqual(4);
    expect(x! + width).toBeLessThanOrEqual(size - 4);
    expect(y).toBeGreaterThan(4);
    expect(y).toBeLessThan(size - 4);
  }
});

test('the address of a letter takes less than 2 kB', () => {
  const address = `https://cahiers.example/lettres/${'lettre-ouverte-a-un-hebergeur'}/`;
  expect(qrCode(address).path.length).toBeLessThan(2000);
});
