/**
 * Structured data of a passage (schema.org): somebody's words are a `Quotation`, a statement of fact is a `Claim`, which says by its very
 * type that it is one. The page around it is a `WebPage` at top level, because Mastodon reads an author of no other. Only what
 * the page shows.
 */
import type { Attribution } from '../domain/attribution.ts';
import { author, comment, present, some, type Thing } from './article.ts';

export interface CitationFacts {
  /** Whole address of the page. */
  address: string;
  /** Of the page, as its tab says it. It is no headline: what is one must stand in the page. */
  name: string;
  description: string;
  /** Of the text that it is taken from. */
  authors: readonly Attribution[];
  published?: string | undefined;
  /** BCP 47 tag of the page. */
  pageLanguage: string;
  isClaim: boolean;
  words: string;
  language: string;
  /** When it was said: ISO 8601, as fine as it is known. */
  said?: string | undefined;
  /** Who says it, in words: a speaker may be an office, a pseudonym or a voice on the telephone. */
  credit: string;
  /** What it is taken from, and its place there. */
  work: { name: string; address: string };
  anchor: string;
  /** Names of providers. */
  about: readonly string[];
  answers: readonly Parameters<typeof comment>[0][];
}

export function citation(facts: CitationFacts): Thing {
  const work = {
    '@type': 'CreativeWork',
    '@id': facts.work.address,
    url: facts.work.address,
    name: facts.work.name,
  };
  const passage = present({
    '@type': facts.isClaim ? 'Claim' : 'Quotation',
    '@id': `${facts.address}#passage`,
    text: facts.words,
    inLanguage: facts.language,
    dateCreated: facts.said,
    creditText: facts.credit,
    isPartOf: work,
    isBasedOn: `${facts.work.address}#${facts.anchor}`,
    ...(facts.isClaim && { appearance: work }),
    about: some(facts.about.map((name) => ({ '@type': 'Organization', name }))),
    comment: some(facts.answers.map((one) => comment(one))),
  });
  return present({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': facts.address,
    url: facts.address,
    name: facts.name,
    description: facts.description,
    inLanguage: facts.pageLanguage,
    author: some(facts.authors.map((who) => author(who, facts.pageLanguage))),
    datePublished: facts.published,
    mainEntity: passage,
  });
}
