import { expect, test } from 'vitest';
import { sampleRecord, sampleReply, sampleTestimonial } from '../publication/sample-record.ts';
import { testimonialPages } from './testimonial-view.ts';

function modelOf(...changes: Parameters<typeof sampleRecord>) {
  const [page] = testimonialPages(sampleRecord(...changes), 'fr');
  if (!page) throw new Error('The sample record has a French testimonial');
  return page.model;
}

test('near a testimonial stand the date of the experience, that of publication, and how it was checked', () => {
  expect(modelOf().facts).toEqual([
    { label: 'Faits vécus', words: '', at: { words: 'décembre 2025', datetime: '2025-12' } },
    { label: 'Publié ici', words: '', at: { words: '10\u00a0février 2026', datetime: '2026-02-10' } },
    { label: 'Expérience', words: 'Négative' },
    { label: 'Vérification', words: 'Facture vue' },
  ]);
});

test('one that nobody checked says so', () => {
  const unchecked = sampleTestimonial({ verified: undefined });
  const { facts } = modelOf({ testimonials: [unchecked] });
  expect(facts.at(-1)?.words).toBe('Non vérifié');
});

test('a pseudonym is shown as one', () => {
  expect(modelOf().author).toMatchObject({ name: { words: 'Colibri' }, remark: 'pseudonyme' });
});

test('it leads to the letter that it supports', () => {
  expect(modelOf().provenance.facts).toContainEqual(
    expect.objectContaining({ words: 'Trois nuits sans serveur', href: '/lettres/lettre-nuage/' }),
  );
});

test('a reply to it stands on its page', () => {
  const { replies } = modelOf({ replies: [sampleReply({ to: 'testimonials/ticket-ferme' })] });
  expect(replies.map(({ anchor }) => anchor)).toEqual(['reponse-nuage-repond']);
});
