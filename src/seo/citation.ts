/**
 * Structured data of a passage (schema.org): somebody's words are a `Quotation`, a statement of fact is a `Claim`, which says by its very
 * type that it is one. Only what the page shows.
 */
import { comment, present, type Thing } from './article.ts';

export interface CitationFacts {
  /** Whole address of the page. */
  address: string;
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
  return present({
    '@context': 'https://schema.org',
    '@type': facts.isClaim ? 'Claim' : 'Quotation',
    '@id': facts.address,
    url: facts.address,
    text: facts.words,
    inLanguage: facts.language,
    dateCreated: facts.said,
    creditText: facts.credit,
    isPartOf: work,
    isBasedOn: `${facts.work.address}#${facts.anchor}`,
    ...(facts.isClaim && { appearance: work }),
    about: facts.about.length ? facts.about.map((name) => ({ '@type': 'Organization', name })) : undefined,
    comment: facts.answers.length ? facts.answers.map((one) => comment(one)) : undefined,
  });
}
