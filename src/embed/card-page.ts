/**
 * A card that other sites may frame: what it is about, how it stands, and the way to the whole. A page of its own, written from facts
 * without the machinery of pages, of which a thousand would take two seconds: no script, no typeface, nothing from anywhere but its sheet.
 */
import { direction } from '../domain/language.ts';
import { wordsFor } from '../i18n/index.ts';
import { escape } from '../seo/frame.ts';
import { pageGraph, pictureFacts, pictureWords } from '../seo/open-graph.ts';
import type { Route } from '../views/routes.ts';

/** Of the site's own policy, only what a card needs (CSP 3). A host may set the wider one: a browser holds a page to both. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** Everything that the card shows; its JSON is its key. */
export interface CardFacts {
  language: string;
  /** Of the title, where it is another. */
  lang?: string | undefined;
  /** « Exemple », for what is invented. */
  example?: string | undefined;
  kind: string;
  title: string;
  /** Whole address of the page. */
  address: string;
  from?: string | undefined;
  to?: string | undefined;
  provider?: string | undefined;
  /** With its own precision. */
  date?: string | undefined;
  /** What there is about a provider. */
  counts?: string | undefined;
  /** How it stands, in words. */
  state?: string | undefined;
  site: string;
  description: string;
  /** What stands in `og:` properties: a card's address that is shared shows the page itself. */
  graph: [property: string, content: string][];
  pictureAlt?: string | undefined;
  /** Path of the style sheet. */
  sheet: string;
}

export function cardFacts({ props: { page, furniture, picture } }: Route, sheet: string): CardFacts {
  const card = page.card!;
  const { from, to } = card.line ?? {};
  return {
    language: page.language,
    lang: card.language === page.language ? undefined : card.language,
    example: card.example,
    kind: card.kindLabel,
    title: card.title,
    address: furniture.origin + page.path,
    from: from?.name,
    to: to?.name,
    provider: card.provider === to?.name ? undefined : card.provider,
    date: card.date,
    counts: card.kind === 'provider' ? card.summary : undefined,
    state: card.state,
    site: furniture.siteTitle,
    description: page.description,
    graph: [
      ...pageGraph({ ...page, article: undefined }, furniture),
      ...(picture ? pictureFacts(picture, furniture.origin) : []),
    ],
    pictureAlt: picture && pictureWords(picture.alt),
    sheet,
  };
}

/** A page, and valid as one; it opens the whole in a window of its own, since that may not be framed. */
export function writeCard(facts: CardFacts): string {
  const { language } = facts;
  return [
    '<!doctype html>',
    `<html lang="${escape(language)}" dir="${direction(language)}">`,
    '<head>',
    ...head(facts),
    '</head>',
    '<body>',
    '<main>',
    ...body(facts),
    '</main>',
    '</body>',
    '</html>\n',
  ].join('\n');
}

function head({
  language,
  title,
  site,
  address,
  description,
  graph,
  pictureAlt,
  sheet,
}: CardFacts): string[] {
  const { card } = wordsFor(language).views.sharing;
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escape(content)}">`;
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${POLICY}">`,
    meta('viewport', 'width=device-width, initial-scale=1'),
    `<title>${escape(`${card(title)} · ${site}`)}</title>`,
    meta('description', card(description)),
    meta('robots', 'noindex'),
    ...graph.map(([property, content]) => `<meta property="${property}" content="${escape(content)}">`),
    meta('twitter:card', pictureAlt === undefined ? 'summary' : 'summary_large_image'),
    ...(pictureAlt === undefined ? [] : [meta('twitter:image:alt', pictureAlt)]),
    meta('color-scheme', 'light dark'),
    `<link rel="canonical" href="${escape(address)}">`,
    `<link rel="stylesheet" href="${escape(sheet)}">`,
  ];
}

function body(facts: CardFacts): string[] {
  const { lang, kind, title, address, from, to, provider, date, counts, state, example, site } = facts;
  const told = [[from, to].filter(Boolean).join(' → '), provider, date, counts].flatMap(
    (words) => words || [],
  );
  const foreign = lang ? ` lang="${escape(lang)}" dir="${direction(lang)}"` : '';
  const link = (words: string) =>
    `<a href="${escape(address)}" target="_blank" rel="noopener">${escape(words)}</a>`;
  return [
    `<p class="kind">${example ? `<b>${escape(example)}</b> ` : ''}${escape(kind)}</p>`,
    `<h1${foreign}>${link(title)}</h1>`,
    ...(told.length > 0
      ? [`<p>${told.map((words) => `<span>${escape(words)}</span>`).join(' · ')}</p>`]
      : []),
    ...(state ? [`<p class="state">${escape(state)}</p>`] : []),
    `<p class="site">${link(wordsFor(facts.language).views.sharing.whole(site))}</p>`,
  ];
}
