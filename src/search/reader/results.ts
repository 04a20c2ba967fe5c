/** Draws what was found: the provider that was named, the pages, and the places inside them. */
import type { ReaderModel } from '../../views/search/search-view.ts';
import { element } from './element.ts';
import { directionOf, piecesOf, withoutHeading, withoutTitle, type Piece } from './excerpt.ts';
import { counted } from './facets.ts';
import type { Elsewhere } from './finding.ts';
import type { FoundPage } from './index-reader.ts';
import type { Naming } from './provider-names.ts';
import { writeQuery, type Query } from './query.ts';
import { unspaced } from './unspaced-scripts.ts';

/** Places shown below a page; the page itself shows the others. */
const PLACES = 3;

/** Addresses come from the index: only those of this site are followed. */
export function isOfThisSite(address: string, base: string): boolean {
  return address.startsWith(base) && /^\/(?![/\\])/.test(address);
}

export function drawPage(page: FoundPage, { base, words }: ReaderModel): HTMLElement | undefined {
  const { url, meta, excerpt } = page;
  if (!isOfThisSite(url, base)) return undefined;
  const places = page.sub_results
    .filter((place) => place.url !== url && isOfThisSite(place.url, base))
    .slice(0, PLACES);
  const { lang } = meta;
  const said = lang ? { lang, dir: directionOf(meta['title'] ?? '') } : {};
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href: url, ...said }, meta['title'] ?? url)),
    drawFacts([meta['kind'], meta['date'], meta['state']]),
    element(
      'p',
      { className: 'excerpt', ...said },
      ...drawPieces(withoutTitle(piecesOf(excerpt), unspaced(meta['title'] ?? ''))),
    ),
    places.length > 0 &&
      element(
        'ul',
        { className: 'places', ariaLabel: words.places },
        ...places.map((place) =>
          element(
            'li',
            {},
            element('a', { href: place.url, ...said }, unspaced(place.title)),
            element('p', said, ...drawPieces(withoutHeading(piecesOf(place.excerpt), unspaced(place.title)))),
          ),
        ),
      ),
  );
}

/** A provider stands before the pages that speak of it; `count` pages are about it. A name that was only nearly typed is told. */
export function drawProvider(
  { provider: [id, name, ...others], meant }: Naming,
  typed: string,
  count: number,
  { providersAddress, words, language }: ReaderModel,
): HTMLElement {
  const about = words.about.replace('{n}', () => counted({ one: '{n}', other: '{n}' }, count, language));
  return element(
    'li',
    { className: 'named' },
    element('h2', {}, element('a', { href: `${providersAddress}${id}/` }, name)),
    drawFacts([
      words.provider,
      meant && words.nearly.replace('{words}', () => typed),
      others.length ? words.aliases.replace('{names}', () => others.join(', ')) : undefined,
    ]),
    count > 0 &&
      element(
        'p',
        {},
        element(
          'a',
          { href: writeQuery({ words: '', filters: { provider: [name] } }) },
          about.replace('{name}', () => name),
        ),
      ),
  );
}

/** The way to the same question in another language, answered by relevance. */
export function drawElsewhere(
  { name, count, page }: Elsewhere,
  { sort: _, ...asked }: Query,
  { words, language }: ReaderModel,
): HTMLElement {
  const said = counted({ one: words.also, other: words.also }, count, language);
  return element(
    'a',
    { href: page + writeQuery(asked) },
    said.replace('{language}', () => name),
  );
}

function drawFacts(facts: (string | undefined)[]): HTMLElement {
  return element('p', { className: 'facts' }, facts.filter(Boolean).join('\u00a0· '));
}

function drawPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ words, isMarked }) => (isMarked ? element('mark', {}, words) : words));
}
