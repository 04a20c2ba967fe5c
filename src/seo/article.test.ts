import { describe, expect, test } from 'vitest';
import { authorName, comment, newsArticle, type ArticleFacts } from './article.ts';

const facts: ArticleFacts = {
  address: 'https://cahiers.example/lettres/x/',
  headline: 'Trois nuits',
  description: 'Une lettre.',
  language: 'fr',
  published: '2026-02-01',
  authors: [{ name: 'Colibri', kind: 'pseudonym' }],
  section: 'Lettre ouverte',
  words: 12,
  publisher: { name: 'Les essayeurs', url: 'https://cahiers.example' },
  about: [],
  citations: [],
};

describe('an article for machines', () => {
  test('is a NewsArticle of its own, and an opinion', () => {
    expect(newsArticle(facts)).toMatchObject({
      '@type': 'NewsArticle',
      additionalType: 'https://schema.org/OpinionNewsArticle',
      headline: 'Trois nuits',
      datePublished: '2026-02-01',
    });
  });

  test('says nothing of what is not known', () => {
    const article = newsArticle({ ...facts, published: undefined });
    expect(Object.keys(article)).not.toContain('datePublished');
    expect(Object.values(article)).not.toContain(undefined);
    expect(article).not.toHaveProperty('comment');
  });

  test('keeps a pseudonym, and makes no person of an office', () => {
    expect(newsArticle(facts)['author']).toEqual([{ '@type': 'Person', name: 'Colibri' }]);
    const office = comment({
      address: 'https://cahiers.example/lettres/x/#reponse-y',
      by: { role: 'Service des réponses', organisation: 'Nuage', kind: 'role' },
      words: 'Non.',
      language: 'fr',
    });
    expect(office['author']).toEqual({
      '@type': 'Organization',
      name: 'Nuage',
      department: { '@type': 'Organization', name: 'Service des réponses' },
    });
  });

  test('names as author whom the page names, and nobody for who is not named', () => {
    expect(authorName({ role: 'Service des réponses', organisation: 'Nuage', kind: 'role' })).toBe('Nuage');
    expect(authorName({ role: 'Une cliente', kind: 'role' })).toBe('Une cliente');
    expect(authorName({ name: 'Colibri', role: 'Cliente', kind: 'pseudonym' })).toBe('Colibri');
    expect(authorName({ role: 'technicienne', kind: 'anonymous' })).toBeUndefined();
  });

  test('calls who is not named as the page does', () => {
    const authors = [
      { kind: 'anonymous', role: 'technicienne' } as const,
      { kind: 'role', role: 'Une cliente' } as const,
    ];
    expect(newsArticle({ ...facts, authors })['author']).toEqual([
      { '@type': 'Person', name: 'Anonyme', jobTitle: 'technicienne' },
      { '@type': 'Person', name: 'Une cliente' },
    ]);
  });
});
