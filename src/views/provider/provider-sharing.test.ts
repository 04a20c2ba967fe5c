import { expect, test } from 'vitest';
import { embedPaths } from '../../embed/files.ts';
import { sampleRecord, sampleReply } from '../publication/sample-record.ts';
import { providerPages } from './provider-view.ts';

const record = sampleRecord();
const sharingIn = (language: string, of = record) => providerPages(of, language)[0]!.model.sharing;

test('a provider is quoted by what is on record, as of a day, with its address', () => {
  const spaced = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');
  expect(spaced(sharingIn('fr').quotation)).toBe(
    'Nuage d’exemple : 1 lettre, 1 témoignage, 1 sans réponse, selon Cahiers d’essai au 4 mai 2026.\nhttps://cahiers.example/prestataires/nuage/',
  );
  expect(spaced(sharingIn('en').quotation)).toBe(
    'Nuage d’exemple: 1 letter, 1 testimonial, 1 unanswered, on Cahiers d’essai as of 4 May 2026.\nhttps://cahiers.example/en/providers/nuage/',
  );
  const answered = sampleRecord({ replies: [sampleReply()] });
  expect(sharingIn('fr', answered).quotation).not.toContain('sans réponse');
});

test('it has no text to link into: no passages, no marks of paragraphs', () => {
  expect(sharingIn('fr')).toMatchObject({ passages: [], hasText: false });
});

test('the card that its page offers to embed is one that the site has', () => {
  const { card } = sharingIn('en');
  expect(embedPaths(record)).toContain(card!.href);
  expect(card!.html).toContain(`src="https://cahiers.example${card!.href}"`);
});

test('what is invented says so where it is shared', () => {
  const providers = record.providers.map((provider) => ({ ...provider, example: true }));
  const { quotation, links } = sharingIn('fr', sampleRecord({ providers }));
  expect(quotation).toMatch(/^\[Exemple\] Nuage/);
  expect(decodeURIComponent(links[0]!.href)).toContain('[Exemple] Nuage');
});
