import { expect, test } from 'vitest';
import { elementsOf } from './svg.ts';

test('what is drawn is told in its order, with all that it has', () => {
  const svg = '<svg width="9"><rect x="1" fill="#fff"/><g><path d="M0 0" fill="#000"></path></g></svg>';
  expect(elementsOf(svg).map(({ tag, attributes }) => [tag, Object.fromEntries(attributes)])).toEqual([
    ['rect', { x: '1', fill: '#fff' }],
    ['path', { d: 'M0 0', fill: '#000' }],
  ]);
});

test('what would change how it looks is refused', () => {
  expect(() => elementsOf('<svg><path d="M0 0" stroke="#000"/></svg>')).toThrow('stroke');
});
