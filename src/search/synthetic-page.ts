/**
 * A page as the search index reads it: not the drawn HTML but a page of its own, written from the page's search record. So the
 * index needs no finished site, and nothing that a view draws around the text (menus, tables of contents) is found by search.
 *
 * Pagefind takes orders from attributes (`data-pagefind-*`) and from marks that it writes into the text it has read
 * (`___PAGEFIND_ANCHOR___h2:3:id`; seen in 1.6.0: typed into a letter, such a mark invents an anchor or a weight). Contributed
 * text therefore only ever stands in text and in the values of attributes whose names are ours, and the marks are broken.
 */
import type { SearchablePage, SearchRecord } from '../views/page.ts';
import { spaced } from './reader/unspaced-scripts.ts';

/** Orders of results besides relevance. `absent`: the key of a page without one, because Pagefind drops such pages from sorted results. */
export const SORTS = {
  date: { direction: 'desc', absent: '0000-00-00' },
  /** The day since which an answer is awaited: the longest wait is the smallest. */
  waiting: { direction: 'asc', absent: '9999-99-99' },
} as const;

/** Keys of facets, facts and orders are the engine's own words. */
const KEY = /^[a-z][a-z-]*$/;
/** What an anchor may hold: Pagefind keeps it between colons and spaces. */
const ANCHOR = /^[\p{L}\p{N}\p{M}_.-]+$/u;
const MARK = /_{2,}(?=(?:END_)?PAGEFIND)/gi;
// Not characters of a text (XML 1.0, 2.2): controls but tab and line ends, surrogates without their other half, U+FFFE, U+FFFF.
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Writes the page for the index.
 * @throws Error when a view names a facet that is no key: a fault of the engine, not of the owner
 */
export function syntheticPage(page: SearchablePage, search: SearchRecord): string {
  const { title, lang, kind, date, state } = search;
  const names = search.names && spaced(search.names.join(', ')).trim();
  const facts = [
    ...Object.entries({ title, lang, kind, date, state, names }).flatMap(([key, value]) =>
      value ? meta('meta', key, value) : [],
    ),
    ...Object.entries(search.filters).flatMap(([key, values]) =>
      [...new Set(values)].filter(Boolean).map((value) => meta('filter', key, value)),
    ),
    ...Object.entries(SORTS).map(([key, { absent }]) => meta('sort', key, search.sort[key] ?? absent)),
  ];
  const weight = search.weight === undefined ? '' : ` data-pagefind-weight="${weightOf(search.weight)}"`;
  return [
    `<!doctype html><html lang="${written(page.language)}"><head><meta charset="utf-8">`,
    ...facts,
    `</head><body${weight}><h1>${spoken(search.title)}</h1>`,
    ...search.sections.map(section),
    '</body></html>',
  ].join('\n');
}

function section({ anchor, heading, words }: SearchRecord['sections'][number]): string {
  // The mark is looked for in letters of any size: an anchor that holds one is left out.
  const isSafe = anchor !== undefined && ANCHOR.test(anchor) && !/pagefind/i.test(anchor);
  const title = heading?.trim()
    ? `<h2${isSafe ? ` id="${written(anchor)}"` : ''}>${spoken(heading)}</h2>`
    : '';
  return `${title}<p>${spoken(words)}</p>`;
}

function meta(what: 'filter' | 'meta' | 'sort', key: string, value: string): string {
  if (!KEY.test(key))
    throw new Error(`A search record names its ${what} "${key}"; keys are lower-case words`);
  return `<meta data-pagefind-${what}="${key}[content]" content="${written(value)}">`;
}

/** Pagefind's weights go from 0 to 10; 1 is ordinary. */
function weightOf(weight: number): string {
  return String(Math.min(10, Math.max(0, weight)));
}

/** Text that is searched, as HTML: with its words apart, in scripts that write none. */
function spoken(text: string): string {
  return written(spaced(text));
}

/** Text as HTML that is nothing but text, between tags and inside double quotes alike. */
function written(text: string): string {
  return text
    .replace(NOT_TEXT, '')
    .replace(MARK, '_')
    .replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
