import { expect, test } from 'vitest';
import { cardAddress, cardHash } from './address.ts';
import type { Card } from './card.ts';
import { samples } from './samples.ts';

const full: Card = { ...samples.testimonial, ...samples.incident, ...samples.letter };

test('an address is the hash of its card under social/', () => {
  expect(cardHash(full)).toMatch(/^[0-9a-f]{16}$/);
  expect(cardAddress(full)).toBe(`social/${cardHash(full)}.png`);
});

test('the order of the keys makes no difference, nor does the alternative text', () => {
  const turned = Object.fromEntries(Object.entries(full).reverse()) as unknown as Card;
  expect(cardHash(turned)).toBe(cardHash(full));
  expect(cardHash({ ...full, alt: 'autre' })).toBe(cardHash(full));
});

test.each(Object.keys(full).filter((key) => key !== 'alt'))('another %s gives another address', (key) => {
  const { [key as keyof Card]: _, ...without } = full;
  expect(cardHash(without as Card)).not.toBe(cardHash(full));
});

test('no two sample cards share an address', () => {
  expect(new Set(Object.values(samples).map(cardHash)).size).toBe(Object.keys(samples).length);
});
