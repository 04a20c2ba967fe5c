import { expect, test } from 'vitest';
import { withPrefix } from './embedding.ts';

test('anchors and the links to them get the prefix', () => {
  expect(withPrefix('<p id="q1">Oui<sup><a href="#source-a">1</a></sup></p>', 'r-')).toBe(
    '<p id="r-q1">Oui<sup><a href="#r-source-a">1</a></sup></p>',
  );
});

test('every name of a list of references gets it', () => {
  expect(withPrefix('<td headers="a b" aria-describedby="n1">x</td>', 'r-')).toBe(
    '<td headers="r-a r-b" aria-describedby="r-n1">x</td>',
  );
});

test('links that lead elsewhere and text that quotes HTML stay as they are', () => {
  for (const html of [
    '<a href="/lettres/x/#q1">x</a>',
    '<a href="#">haut</a>',
    '<p>&#x3C;p id="q1"> et href="#q1"</p>',
    '<img src="/a.png" alt="un > deux">',
  ])
    expect(withPrefix(html, 'r-')).toBe(html);
});

test('a value that holds a sign of the tag does not end it', () => {
  expect(withPrefix('<p title="a > b" id="q1">x</p>', 'r-')).toBe('<p title="a > b" id="r-q1">x</p>');
});
