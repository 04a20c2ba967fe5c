/** Whole builds of a site with passages that are worth sharing: their pages, and where these must not be. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, LETTER, readPage, smallSite, type SmallSite } from './small-site.ts';

const WORDS = 'Trois jours sans un mot.';
const letter = (front = '', body = '') =>
  LETTER.replace('example: true', `example: true\n${front}`.trim()).replace(
    'Ceci est une lettre.',
    `<PullQuote by="La cliente" share="trois-jours">\n${WORDS}\n</PullQuote>\n\n<Claim status="disputed" id="recue" share="jamais-recue">\nLa procédure n’est jamais arrivée.\n</Claim>\n${body}`,
  );
const REPLY = `---
title: Une réponse d’exemple
example: true
to: letters/lettre
by: { name: Prestataire d’exemple, kind: organisation, provider: exemple }
position: rejected
received: 2026-11-03
published: 2026-11-04
passages:
  - { quote: La procédure n’est jamais arrivée, anchor: claim-recue }
---

Nous l’avons envoyée.

<Quote by="Le support" share="envoyee">
Elle est partie le matin même.
</Quote>
`;
const QUOTATION = 'lettres/lettre/citation-trois-jours/index.html';
const CLAIM = 'lettres/lettre/citation-jamais-recue/index.html';

async function built(name: string, files: Record<string, string>, from?: SmallSite): Promise<SmallSite> {
  const site = await smallSite(name, files);
  const kept = from ? { ...site, cache: from.cache, dist: from.dist } : site;
  const { code, output } = await build(kept);
  expect(code, output).toBe(0);
  return kept;
}
const existing = async ({ dist }: SmallSite) =>
  (await readdir(dist, { recursive: true })).map((path) => path.replaceAll('\\', '/'));

describe('a site with passages to share', () => {
  let site: SmallSite;
  beforeAll(async () => {
    site = await built('passages', {
      'letters/lettre.mdx': letter('redirectFrom: [ancienne]'),
      'replies/reponse.mdx': REPLY,
    });
  }, 60_000);

  test('has a page for each, which is its own address, follows and is not indexed', async () => {
    const page = await readPage(site, QUOTATION);
    const address = 'https://essai.example/lettres/lettre/citation-trois-jours/';
    expect(page).toContain(`<link rel="canonical" href="${address}">`);
    expect(page).toContain(`<meta property="og:url" content="${address}">`);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain(WORDS);
    expect(page).toMatch(/href="\/lettres\/lettre\/#q-[a-z0-9]{5}"/);
    expect(page).not.toContain('<script type="module"');
    expect(await existing(site)).toContain('reponses/reponse/citation-envoyee/index.html');
  });

  test('has a picture for each, with what it says for those who do not see it', async () => {
    for (const path of [QUOTATION, CLAIM]) {
      const page = await readPage(site, path);
      const picture = /og:image" content="https:\/\/essai\.example\/([^"]+)"/.exec(page)![1]!;
      const png = await readFile(join(site.dist, picture));
      expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630 });
      expect(png.length).toBeLessThan(60_000);
      expect(page).toMatch(/og:image:alt" content="[^"]*Exemple\./);
    }
  });

  test('shows the provider’s answer to a claim, and that it contests it', async () => {
    const page = await readPage(site, CLAIM);
    expect(page).toContain('Cette réponse conteste ces mots.');
    expect(page).toContain('Elle est partie le matin même.');
    expect(page).toContain('href="/reponses/reponse/"');
    expect(page).toContain('Contesté par');
  });

  test('names none of them in the sitemap, feeds, open data and search', async () => {
    const places = (await existing(site)).filter((path) => /\.(?:xml|json|opml|csv)$/.test(path));
    expect(places).toContain('sitemap.xml');
    for (const path of places)
      expect(await readPage(site, path), path).not.toMatch(/citation-(?:trois|jamais)|share=/);
    const feed = await readPage(site, 'atom.xml');
    expect(feed).toContain(WORDS);
    expect(await existing(site)).not.toContain('lettres/lettre/citation-trois-jours/embed/index.html');
  });

  test('leads to them from the letter, in words that are none of the text’s', async () => {
    const page = await readPage(site, 'lettres/lettre/index.html');
    expect(page).toContain(
      '<a class="own-page" href="/lettres/lettre/citation-trois-jours/" aria-label="Partager ces mots"></a>',
    );
    expect(page).toContain('https://essai.example/lettres/lettre/citation-jamais-recue/');
  });

  test('moves them with the letter: what led to them under its old name leads to them now', async () => {
    const page = await readPage(site, 'lettres/ancienne/citation-trois-jours/index.html');
    expect(page).toContain('url=/lettres/lettre/citation-trois-jours/');
  });

  test('withdrawn, leads from each shared address to the reason, and keeps none of the words', async () => {
    const withdrawn =
      'redirectFrom: [ancienne]\nprominence: withdrawn\nwithdrawn: { at: 2026-11-10, reason: Une raison. }';
    const after = await built('passages-withdrawn', { 'letters/lettre.mdx': letter(withdrawn) }, site);
    for (const id of ['lettre', 'ancienne']) {
      const page = await readPage(after, `lettres/${id}/citation-trois-jours/index.html`);
      expect(page).toContain('url=/lettres/lettre/"');
      expect(page).not.toContain(WORDS);
    }
    expect(await readPage(after, 'lettres/lettre/index.html')).toContain('Une raison.');
    const removed = letter(withdrawn.replace('withdrawn\n', 'removed\n').replace('title:', 'x:'));
    const last = await built('passages-removed', { 'letters/lettre.mdx': removed }, site);
    expect((await existing(last)).filter((path) => path.includes('citation-'))).toEqual([]);
  }, 60_000);
});

test('what stands in no list because of the text it answers keeps its pages, hidden', async () => {
  const site = await built('passages-unlisted', {
    'letters/lettre.mdx': LETTER.replace('example: true', 'example: true\nprominence: unlisted'),
    'replies/reponse.mdx': REPLY.replace(/passages:\n.*\n/, ''),
  });
  expect(await readPage(site, 'reponses/reponse/citation-envoyee/index.html')).toContain('noindex');
}, 60_000);

test('two passages of one text under one name stop the build, with the place of the second', async () => {
  const twice = letter('', '\n<Quote by="A" share="trois-jours">\nEncore.\n</Quote>\n');
  const { code, output } = await build(await smallSite('passages-twice', { 'letters/lettre.mdx': twice }));
  expect(code).toBe(1);
  expect(output).toContain('letters/lettre.mdx:22:15 duplicate-id');
}, 60_000);
