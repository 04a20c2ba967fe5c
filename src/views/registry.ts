/** The kinds of pages. A new kind is a folder and a line here (and its drawing in `drawings.ts`). */
import { say } from '../domain/language.ts';
import { once } from '../library/handover.ts';
import type { PublicRecord } from '../library/record.ts';
import { browsePages } from './browse/browse-view.ts';
import { correctionsPages } from './corrections/corrections-view.ts';
import { dataPages } from './data/data-view.ts';
import { decisionsPages } from './decisions/decisions-view.ts';
import { homePages } from './home/home-view.ts';
import { incidentPages } from './incident/incident-view.ts';
import { letterPages } from './letter/letter-view.ts';
import { listPages } from './list/list-view.ts';
import { notFoundPages } from './not-found/not-found-view.ts';
import { ownerPages } from './owner-page/owner-page-view.ts';
import type { Page } from './page.ts';
import { plainCard } from './plain-card.ts';
import { passagePages } from './passage/passage-view.ts';
import { providerPages } from './provider/provider-view.ts';
import { replyPages } from './reply/reply-view.ts';
import { searchPages } from './search/search-view.ts';
import { sharePages } from './share/share-view.ts';
import { signaturesPages } from './signatures/signatures-view.ts';
import { subscribePages } from './subscribe/subscribe-view.ts';
import { testimonialPages } from './testimonial/testimonial-view.ts';
import { tombstonePages } from './tombstone/tombstone-view.ts';
import { waitingPages } from './waiting/waiting-view.ts';

/** Makes the pages of one kind for readers of one language; pure. */
export type View = (record: PublicRecord, language: string) => Page[];

export const views: Record<string, View> = {
  home: homePages,
  waiting: waitingPages,
  list: listPages,
  browse: browsePages,
  provider: providerPages,
  incident: incidentPages,
  letter: letterPages,
  signatures: signaturesPages,
  testimonial: testimonialPages,
  reply: replyPages,
  passage: passagePages,
  tombstone: tombstonePages,
  corrections: correctionsPages,
  data: dataPages,
  decisions: decisionsPages,
  'owner-page': ownerPages,
  search: searchPages,
  share: sharePages,
  subscribe: subscribePages,
  'not-found': notFoundPages,
};

/** Every page of the site, in the order of languages and of the registry. */
export function pagesOf(record: PublicRecord): Page[] {
  return once(record, 'pages', () =>
    record.site.languages.flatMap((language) =>
      Object.keys(views).flatMap((kind) => pagesOfKind(record, kind, language)),
    ),
  );
}

/** Kinds of pages that search finds. */
const SEARCHED = ['letter', 'testimonial', 'reply', 'incident', 'provider'];

/** The pages that search finds. They can be had before all others, which are made of many texts at once: their index takes longest. */
export function searchedPagesOf(record: PublicRecord): Page[] {
  return record.site.languages.flatMap((language) =>
    SEARCHED.flatMap((kind) => pagesOfKind(record, kind, language)).filter(({ search }) => search),
  );
}

function pagesOfKind(record: PublicRecord, kind: string, language: string): Page[] {
  return once(record, `pages ${kind} ${language}`, () =>
    views[kind]!(record, language).map((page) => withCard(page, record)),
  );
}

/** Whatever page is shared travels with a picture: lists and furniture with a plain one. */
function withCard(page: Page, { site }: PublicRecord): Page {
  if (page.card || page.view === 'not-found') return page;
  const { language, title, description } = page;
  const name = say(site.title, language, site.languages[0]!).words;
  return { ...page, card: plainCard({ language, site: name, title, summary: description }) };
}
