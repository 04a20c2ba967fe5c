/**
 * What a page's first paint waits for: the style sheet of its kind, and the typefaces above the fold. Said here and nowhere else; a new
 * kind of page is a line here.
 *
 * One sheet a kind, the core in each: a second sheet would be a second connection, and cost a letter more than the core's 9 kB do
 * (Lighthouse, mobile, without compression: 1.5 s to the first paint with two, 1.35 s with one). The typefaces are asked for beside the
 * sheet, not after it (0.9 s); the italic only where a person signs.
 */
import italic from '../assets/fonts/source-serif-4-italic.woff2?url&no-inline';
import regular from '../assets/fonts/source-serif-4-regular.woff2?url&no-inline';
import semibold from '../assets/fonts/source-serif-4-semibold.woff2?url&no-inline';
import decisions from './pages/decisions.css?url&no-inline';
import home from './pages/home.css?url&no-inline';
import incident from './pages/incident.css?url&no-inline';
import letter from './pages/letter.css?url&no-inline';
import list from './pages/list.css?url&no-inline';
import passage from './pages/passage.css?url&no-inline';
import provider from './pages/provider.css?url&no-inline';
import search from './pages/search.css?url&no-inline';
import share from './pages/share.css?url&no-inline';
import text from './pages/text.css?url&no-inline';

/** Addresses of a style sheet and of the typefaces to fetch beside it. */
export interface Look {
  sheet: string;
  typefaces: string[];
}

const upright = (sheet: string): Look => ({ sheet, typefaces: [regular, semibold] });
const signed = (sheet: string): Look => ({ sheet, typefaces: [regular, semibold, italic] });

/** By the keys of `views/registry.ts`. */
export const looks: Readonly<Record<string, Look>> = {
  home: upright(home),
  waiting: upright(list),
  list: upright(list),
  browse: upright(list),
  provider: upright(provider),
  incident: upright(incident),
  letter: signed(letter),
  signatures: upright(letter),
  testimonial: signed(letter),
  reply: upright(letter),
  passage: signed(passage),
  tombstone: upright(decisions),
  corrections: upright(decisions),
  data: upright(text),
  decisions: upright(decisions),
  'owner-page': upright(text),
  search: upright(search),
  share: upright(share),
  subscribe: upright(text),
  'not-found': upright(text),
};

/** @throws when the kind has no sheet, so that no page is drawn bare */
export function lookOf(kind: string): Look {
  const look = looks[kind];
  if (!look) throw new Error(`No style sheet is named for pages of the kind ${kind}: see styles/sheets.ts.`);
  return look;
}
