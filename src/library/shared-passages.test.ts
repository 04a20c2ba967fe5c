/** What an owner is told of passages that cannot have a page of their own, word for word. */
import { expect, test } from 'vitest';
import { reportProblems } from '../i18n/problems/report.ts';
import { LETTER, PROVIDER, smallSite, TODAY } from '../tests/sites/small-site.ts';
import { readContent } from './reading.ts';

let count = 0;
async function told(files: Record<string, string>, language: string) {
  const { content, cache } = await smallSite(`shared-${++count}`, files);
  const { problems } = await readContent({ content, cache, today: TODAY });
  return problems.length ? reportProblems(problems, language).split('\n\n')[0]! : '';
}
const quote = (share: string, words = 'Trois jours.') => `<PullQuote ${share}>\n${words}\n</PullQuote>`;
const letter = (body: string, front = 'example: true') =>
  LETTER.replace('example: true', front).replace('Ceci est une lettre.', body);

test('a mark without a name asks for one, in the owner’s language', async () => {
  const files = { 'letters/lettre.mdx': letter(quote('share')) };
  expect(await told(files, 'fr')).toMatchInlineSnapshot(`
    "content/letters/lettre.mdx:14:12 attribute-value
      trouvé   share="yes" dans <PullQuote>
      attendu  un nom de votre choix, qui finira l’adresse de la page à partager : share="trois-jours-sans-un-mot"
      remède   Corrigez cette valeur."
  `);
  expect(await told(files, 'en')).toMatchInlineSnapshot(`
    "content/letters/lettre.mdx:14:12 attribute-value
      found     share="yes" in <PullQuote>
      expected  a name of your choice, in which the address of the page to share will end: share="three-days-without-a-word"
      remedy    Correct this value."
  `);
});

test('a passage that no picture could show whole', async () => {
  const files = { 'letters/lettre.mdx': letter(quote('share="long"', 'mot '.repeat(90))) };
  expect(await told(files, 'fr')).toMatchInlineSnapshot(`
    "content/letters/lettre.mdx:14:12 share-too-long
      trouvé   un passage à partager (share) de 359 signes
      attendu  au plus 280 signes : ce qu’une image partagée montre en entier et lisiblement
      remède   Partagez une phrase ou deux : découpez le passage, et gardez share sur la partie qui compte."
  `);
  expect(await told(files, 'en')).toMatchInlineSnapshot(`
    "content/letters/lettre.mdx:14:12 share-too-long
      found     a passage to share (share) of 359 characters
      expected  at most 280 characters: what a shared picture shows whole and legibly
      remedy    Share a sentence or two: cut the passage, and keep share on the part that counts."
  `);
});

test('a text that is not listed has nothing to be shared', async () => {
  const files = { 'letters/lettre.mdx': letter(quote('share="x"'), 'prominence: unlisted') };
  expect(await told(files, 'fr')).toMatchInlineSnapshot(`
    "content/letters/lettre.mdx:14:12 share-refused
      trouvé   un passage à partager (share) dans un texte non répertorié
      attendu  share dans une lettre, un témoignage, un incident ou une réponse que tous peuvent trouver
      remède   Retirez share, ou répertoriez le texte (retirez « prominence: unlisted »)."
  `);
  expect(await told(files, 'en')).toMatchInlineSnapshot(`
    "content/letters/lettre.mdx:14:12 share-refused
      found     a passage to share (share) in a text that is not listed
      expected  share in a letter, a testimonial, an incident or a reply that everybody may find
      remedy    Take share out, or list the text (take “prominence: unlisted” out)."
  `);
});

test('nor has the portrait of a provider', async () => {
  const files = { 'providers/exemple.mdx': `${PROVIDER}\n${quote('share="x"')}\n` };
  expect(await told(files, 'fr')).toMatchInlineSnapshot(`
    "content/providers/exemple.mdx:8:12 share-refused
      trouvé   un passage à partager (share) dans la fiche d’un prestataire
      attendu  share dans une lettre, un témoignage, un incident ou une réponse que tous peuvent trouver
      remède   Retirez share : la fiche elle-même se partage."
  `);
  expect(await told(files, 'en')).toMatchInlineSnapshot(`
    "content/providers/exemple.mdx:8:12 share-refused
      found     a passage to share (share) in the page of a provider
      expected  share in a letter, a testimonial, an incident or a reply that everybody may find
      remedy    Take share out: the page itself can be shared."
  `);
});

test('a draft may be marked before it is published, a withdrawn text may stay as it is', async () => {
  expect(await told({ 'letters/lettre.mdx': letter(quote('share="x"'), 'draft: true') }, 'fr')).toBe('');
  const gone = 'prominence: withdrawn\nwithdrawn: { at: 2026-11-10, reason: Demande }';
  expect(await told({ 'letters/lettre.mdx': letter(quote('share'), gone) }, 'fr')).toBe('');
});

test('a name that holds a telephone number is a private value', async () => {
  const files = { 'letters/lettre.mdx': letter(quote('share="tel-06-12-34-56-78"')) };
  expect(await told(files, 'fr')).toContain('letters/lettre.mdx:14:23 personal-data');
});
