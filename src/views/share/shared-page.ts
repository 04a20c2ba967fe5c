/**
 * What of a page of the site is there to be shared, as the page itself says it: its address, its title, its ready quotations. Read from a
 * document that a browser has parsed and never shows: nothing in it runs, and only its words are taken.
 */
import { cut } from '../../text/editions/summary.ts';

/** Words to share, with whose they are and where they stand. */
export interface Passage {
  /** The `id` on the page; empty for the page as a whole. */
  anchor: string;
  words: string;
  address: string;
}

export interface SharedPage {
  title: string;
  site: string;
  whole: Passage;
  /** Quotations and claims, as the page has them ready to be copied. */
  quotable: Passage[];
  /** What the author says in between, a paragraph at a time. */
  paragraphs: Passage[];
  /** The passage that is asked for, if the page has it. */
  asked: Passage | undefined;
}

export interface QuotationWords {
  open: string;
  close: string;
  /** Before the text in which somebody else’s words stand. */
  quotedBy: string;
  in: string;
}

/** As long as the quotations that pages have ready. */
const LONGEST = 400;
/** Where somebody else than the author may speak. */
const VOICES = 'blockquote, figure, table, .claim, .question, [role=note]';
/** Where it is said who. */
const SPOKEN = 'figure, .message';
/** What the record sets beside words. */
const ASIDE = '.mark, .label, figcaption, .source-call, .note-call, .own-page, .unseen, svg';

/**
 * Undefined when the document does not say of itself that it stands at `path`: a host may answer with another in its place.
 * @param anchor of the passage that is asked for; it is among the paragraphs when nothing else has it
 */
export function sharedPage(
  page: Document,
  path: string,
  anchor: string,
  words: QuotationWords,
): SharedPage | undefined {
  const address = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (!address || new URL(address).pathname !== path) return undefined;
  const said = (property: string) =>
    page.querySelector<HTMLMetaElement>(`meta[property="og:${property}"]`)?.content ?? '';
  const ready = page.querySelector('#share details > .ready');
  const whole = ready ? readyPassage(ready) : { anchor: '', words: page.title, address };
  const quotable = Array.from(page.querySelectorAll('#share li > .ready'), readyPassage);
  const paragraphs = Array.from(page.querySelectorAll('[data-feed-body] p:has(> .mark)'))
    .filter((paragraph) => !paragraph.closest(VOICES))
    .map((paragraph) => quoted(paragraph, whole, words));
  const place = passageAt(page, anchor);
  // What stands in a quotation is its speaker's, and is never given to the author.
  let asked = place && [...quotable, ...paragraphs].find(({ anchor }) => page.getElementById(anchor)?.contains(place));
  if (place && !asked) paragraphs.push((asked = quoted(place, whole, words)));
  return { title: said('title'), site: said('site_name'), whole, quotable, paragraphs, asked };
} // prettier-ignore

/** Only what carries its own address on the page is a passage. */
function passageAt(page: Document, anchor: string): Element | undefined {
  const place = page.getElementById(anchor);
  return place?.parentElement?.closest('.prose') && place.querySelector('.mark') ? place : undefined;
}

/** « Words. » — whose; the address on the last line. */
function readyPassage(ready: Element): Passage {
  const lines = ready.textContent.split('\n');
  const address = lines.pop() ?? '';
  const place = ready.nextElementSibling?.getAttribute('href') ?? '';
  return {
    anchor: place.startsWith('#') ? place.slice(1) : '',
    words: lines.join('\n'),
    address,
  };
}

function quoted(element: Element, whole: Passage, { open, close, quotedBy, in: within }: QuotationWords): Passage {
  const work = whole.words.replace(/\.$/, '');
  const speaker = element.closest(SPOKEN)?.querySelector('.speaker')?.textContent;
  const isAuthors = !element.closest(VOICES) && element.closest('[data-feed-body]');
  const whose = speaker ? `${speaker}, ${quotedBy}${work}` : isAuthors ? work : `${within}${work}`;
  return {
    anchor: element.id,
    words: `${open}${cut(wordsOf(element), LONGEST)}${close}\n— ${whose}`,
    address: `${whole.address}#${element.id}`,
  };
} // prettier-ignore

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll(ASIDE)) aside.remove();
  return copy.textContent.replace(/[ \t\r\n]+/g, ' ').trim();
}
