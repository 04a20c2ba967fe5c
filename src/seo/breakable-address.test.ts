import { expect, test } from 'vitest';
import { breakableAddress } from './breakable-address.ts';

test('an address may break between its parts, and its signs are text', () => {
  expect(breakableAddress('https://a.example/b?c="<d>')).toBe(
    'https://<wbr>a<wbr>.example/<wbr>b<wbr>?c<wbr>=&#34;&#60;d&#62;',
  );
});
