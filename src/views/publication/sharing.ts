/** What a reader takes along: links that share a page, words to quote it by. Nothing of it needs a script, and nothing tells us who used it. */
import { entryAddress, passageAddress } from '../../library/addresses.ts';
import type { Document } from '../../library/record.ts';
import { cardOf, frameOf } from '../../seo/frame.ts';
import { shareLinks, type ShareLink } from '../../seo/share-links.ts';
import { cut, type TextPassage } from '../../text/text.ts';
import { shareLinkTo } from '../share/share-view.ts';
import { namesOf } from './parties.ts';
import { dateOf } from './particular.ts';
import { absolute, dated, siteTitle, type Voice } from './voice.ts';

export interface Sharing {
  labels: Record<
    | 'title'
    | 'networks'
    | 'copy'
    | 'quote'
    | 'quotePassages'
    | 'quoteMeaning'
    | 'marks'
    | 'marksMeaning'
    | 'show'
    | 'ownPage'
    | 'embed'
    | 'embedMeaning'
    | 'showCard'
    | 'paper',
    string
  >;
  /** The whole address, as one copies it and as paper shows it. */
  address: string;
  links: ShareLink[];
  /** The text as a whole in one sentence, with its address. */
  quotation: string;
  /** Words of it, each with whose they are, where they stand, and the address of the very passage: its own page where it has one. */
  passages: { words: string; href: string; page?: string | undefined }[];
  /** HTML that shows a card of it elsewhere, and the card; an unlisted text has none. */
  card?: { html: string; href: string } | undefined;
  /** The text has paragraphs to link to. */
  hasText: boolean;
}

/** Longer passages are cut between words: a quotation is short (French intellectual property code, art. L122-5). */
const LONGEST = 400;

export function sharingOf(voice: Voice, document: Document): Sharing {
  const words = voice.words.views.sharing;
  const address = absolute(voice, entryAddress(voice.site, document));
  const card = cardOf(entryAddress(voice.site, document), voice.site.base);
  const work = workOf(voice, document);
  const shares = new Map(document.text.shared?.map(({ anchor, name }) => [anchor, name]));
  const subject = words.mailSubject(document.title, siteTitle(voice));
  return {
    labels: sharingLabels(voice),
    address,
    links: [
      ...shareLinks({ address, title: subject, mail: words.mail }),
      shareLinkTo(voice, entryAddress(voice.site, document)),
    ],
    quotation: `${work}.\n${address}`,
    passages: document.text.passages.map((passage) => {
      const share = shares.get(passage.anchor);
      const page = share && passageAddress(voice.site, document, share);
      const place = page ? absolute(voice, page) : `${address}#${passage.anchor}`;
      return {
        words: `${quotationOf(voice, document, passage, work)}\n${place}`,
        href: `#${passage.anchor}`,
        page,
      };
    }),
    card:
      document.prominence === 'unlisted'
        ? undefined
        : { html: frameOf(absolute(voice, card), document.title), href: card },
    hasText: document.text.length > 0,
  };
}

/** The words around what is shared. */
export function sharingLabels({ words: { views } }: Voice): Sharing['labels'] {
  const words = views.sharing;
  return {
    title: words.title,
    networks: words.networks,
    copy: words.copy,
    quote: words.quote,
    quotePassages: words.quotePassages,
    quoteMeaning: words.quoteMeaning,
    marks: words.marks,
    marksMeaning: words.marksMeaning,
    show: words.show,
    ownPage: words.ownPage,
    embed: words.embed,
    embedMeaning: words.embedMeaning,
    showCard: words.showCard,
    paper: words.paper,
  };
}

/** A, « Title », open letter to B, 9 November 2017, Name of the site */
export function workOf(voice: Voice, document: Document): string {
  const { words } = voice;
  const to = document.kind === 'letter' ? namesOf(voice, document.to) : '';
  const { open, close } = words.text.quotation;
  return [
    ...(document.kind === 'incident' ? [] : [authorOf(voice, document) || words.views.documents.anonymous]),
    `${open}${document.title}${close}`,
    words.views.sharing.work(words.kinds[document.kind], to),
    dated(voice, dateOf(document)).words,
    siteTitle(voice),
    // What is invented says so wherever it is quoted.
    ...(document.example ? [words.site.example] : []),
  ].join(', ');
}

/** Whose text it is, in names; nobody signs an incident. */
export function authorOf(voice: Voice, document: Document): string {
  if (document.kind === 'incident') return '';
  if (document.kind === 'letter') return namesOf(voice, document.from);
  return namesOf(voice, [document.kind === 'testimonial' ? document.author : document.by]);
}

/** Words of a text between quotation marks, and under them whose they are. */
export function quotationOf(voice: Voice, document: Document, passage: TextPassage, work: string): string {
  const { quotation, according } = voice.words.text;
  const { by } = passage;
  const author = authorOf(voice, document);
  const speaker = by && by !== author && (passage.isReported ? according(by) : by);
  return [
    `${quotation.open}${cut(passage.words, LONGEST)}${quotation.close}`,
    `— ${speaker ? `${speaker}, ${voice.words.views.sharing.reported(work, author)}` : work}`,
  ].join('\n');
}
