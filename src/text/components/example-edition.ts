/** An edition for examples: of the components' documentation and of their tests. */
import { fr } from '../../i18n/fr.ts';
import type { EditionContext } from '../editions/edition.ts';

export const exampleEdition: EditionContext = {
  language: 'fr',
  words: fr.text,
  sources: [
    { id: 's1', title: 'Journal Exemple', url: 'https://example.org/article', number: 1 },
    { id: 's2', title: 'Contrat', number: 2 },
  ],
  picture: (src) => ({ href: `/dossier/pictures/${src.slice(2)}`, width: 640, height: 480 }),
  origin: 'https://example.org',
  base: '/dossier/',
  address: '/dossier/lettres/exemple/',
  dateLabel: (date) => `le ${date}`,
};

/** A page's HTML without what makes its passages quotable: see `anchors.test.ts` and `passages.test.ts` for that. */
export function withoutMarks(html: string): string {
  return html.replace(/<a class="mark"[^>]*><\/a>/g, '').replace(/ id="p-[^"]*"/g, '');
}
