/**
 * Structured data of a publication (schema.org). `NewsArticle` at top level, because Mastodon names the author of no other
 * type and reads no `@graph`; that it is an opinion stands in `additionalType`. Nothing is said that the page does not show.
 */
import type { Attribution } from '../domain/attribution.ts';
import { wordsFor } from '../i18n/index.ts';

export type Thing = Record<string, unknown>;

export interface ArticleFacts {
  /** Whole address of the page. */
  address: string;
  headline: string;
  description: string;
  language: string;
  /** ISO 8601, as fine as it is known; absent when it is not. */
  published?: string | undefined;
  modified?: string | undefined;
  authors: readonly Attribution[];
  section: string;
  words: number;
  publisher: { name: string; url: string };
  licence?: string | undefined;
  /** Organisations it is about. */
  about: { name: string; url: string }[];
  /** The incident it names, the letter it supports. */
  mentions?: { name: string; url: string }[];
  citations: { name: string; url?: string | undefined }[];
  /** Address of what it is a copy, an excerpt or a summary of. */
  basedOn?: string | undefined;
  /** The series it stands in, and its number there. */
  series?: { name: string; position: number; parts: string[] } | undefined;
  comments?: Thing[];
  corrections?: { at?: string | undefined; words: string }[];
}

export function newsArticle(facts: ArticleFacts): Thing {
  return present({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    additionalType: 'https://schema.org/OpinionNewsArticle',
    '@id': facts.address,
    url: facts.address,
    mainEntityOfPage: facts.address,
    headline: facts.headline,
    description: facts.description,
    inLanguage: facts.language,
    datePublished: facts.published,
    dateModified: facts.modified,
    author: some(facts.authors.map((who) => author(who, facts.language))),
    publisher: { '@type': 'Organization', ...facts.publisher },
    articleSection: facts.section,
    wordCount: facts.words,
    license: facts.licence,
    about: some(facts.about.map((one) => ({ '@type': 'Organization', ...one }))),
    mentions: some((facts.mentions ?? []).map((one) => ({ '@type': 'CreativeWork', ...one }))),
    citation: some(facts.citations.map((one) => present({ '@type': 'CreativeWork', ...one }))),
    isBasedOn: facts.basedOn,
    position: facts.series?.position,
    isPartOf: facts.series && {
      '@type': 'CreativeWorkSeries',
      name: facts.series.name,
      // Of a part only its address is said here: what an article must say of itself stands on its own page.
      hasPart: facts.series.parts.map((address) => ({ '@type': 'CreativeWork', url: address })),
    },
    comment: some(facts.comments ?? []),
    commentCount: facts.comments?.length || undefined,
    correction: some(
      (facts.corrections ?? []).map(({ at, words }) =>
        present({ '@type': 'CorrectionComment', text: words, datePublished: at }),
      ),
    ),
  });
}

/** A provider's reply on the page of what it answers. */
export function comment(facts: {
  address: string;
  by: Attribution;
  words: string;
  language: string;
  published?: string | undefined;
}): Thing {
  return present({
    '@type': 'Comment',
    '@id': facts.address,
    url: facts.address,
    author: author(facts.by, facts.language),
    text: facts.words,
    inLanguage: facts.language,
    datePublished: facts.published,
  });
}

/** Who is named as author: a pseudonym stays one, an office speaks for its organisation, nobody for an anonymous one. */
export function authorName(who: Attribution): string | undefined {
  const { name, role, organisation } = who;
  if (isOrganisation(who)) return name ?? organisation ?? role;
  return name ?? (who.kind === 'anonymous' ? undefined : role);
}

function isOrganisation({ kind, name, organisation }: Attribution): boolean {
  return kind === 'organisation' || (!name && organisation !== undefined);
}

/** As shown: an office is a part of its organisation and no person. */
export function author(who: Attribution, language: string): Thing {
  const { role, organisation } = who;
  const shown = authorName(who);
  if (isOrganisation(who))
    return present({
      '@type': 'Organization',
      name: shown,
      url: who.url,
      department: role && { '@type': 'Organization', name: role },
    });
  return present({
    '@type': 'Person',
    name: shown ?? wordsFor(language).views.documents.anonymous,
    url: who.url,
    jobTitle: role === shown ? undefined : role,
    affiliation: organisation && { '@type': 'Organization', name: organisation },
  });
}

/** Without what is not known. */
export function present(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
}

/** Absent rather than empty. */
export function some<T>(list: T[]): T[] | undefined {
  return list.length ? list : undefined;
}
