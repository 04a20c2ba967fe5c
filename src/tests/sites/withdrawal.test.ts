/** Whole builds of sites from which a text has gone: nothing of it may be in any file. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, readPage, run, smallSite, type SmallSite } from './small-site.ts';

/** A letter in which every field holds a word that stands nowhere else. */
const FULL = `---
title: Zythologie du titre
uid: lettre-une
published: 2026-11-02
summary: Zythologie du résumé
from:
  - name: Zythologie Nom
to:
  - provider: exemple
    name: Zythologie Destinataire
providers: [exemple]
salutation: Zythologie,
closing: Zythologie enfin.
demands:
  - words: Zythologie demandée.
sources:
  - id: s1
    title: Zythologie source
corrections:
  - at: 2026-11-05
    words: Zythologie corrigée.
redirectFrom: [ancienne]
prominence: PROMINENCE
WITHDRAWN---

Zythologie du texte.
`;

const WITHDRAWN = `withdrawn:
  at: 2026-11-10
  reason: Une décision de justice d’essai.
  by: la rédaction
`;

const letter = (prominence: string, withdrawn = WITHDRAWN) =>
  FULL.replace('PROMINENCE', prominence).replace('WITHDRAWN', withdrawn);

const REPLY = `---
title: Zythologie niée
to: letters/partie
by: { name: Direction, kind: organisation, provider: exemple }
position: rejected
received: 2026-11-03
published: 2026-11-04
passages:
  - quote: Zythologie du texte
---

Nous répondons.
`;

const MODERATION = `target: letters/partie
kind: court-order
requested: 2026-11-08
by: tribunal d’essai
decision: accepted
decided: 2026-11-10
reasons: Le tribunal l’a ordonné.
`;

/** Every file of a site as text, compressed ones unpacked. */
async function filesOf(site: SmallSite): Promise<[path: string, text: string][]> {
  const files = (await readdir(site.dist, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const path = join(file.parentPath, file.name);
      const bytes = await readFile(path);
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [path.slice(site.dist.length + 1), (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')];
    }),
  );
}

async function holding(site: SmallSite, word: string): Promise<string[]> {
  const found = (await filesOf(site)).filter(([path, text]) => `${path} ${text}`.includes(word));
  return found.map(([path]) => path).sort();
}

async function built(name: string, files: Record<string, string>): Promise<SmallSite> {
  const site = await smallSite(name, { 'letters/partie.mdx': letter('normal', ''), ...files });
  const { code, output } = await build(site);
  expect(code, output).toBe(0);
  return site;
}

test('a published letter is found by this search in pages, feeds and the search index', async () => {
  const paths = await holding(await built('present', {}), 'Zythologie du texte');
  expect(paths).toContain('lettres/partie/index.html');
  expect(paths).toContain('atom.xml');
  expect(paths.some((path) => path.startsWith('pagefind/'))).toBe(true);
}, 60_000);

describe('a removed letter', () => {
  let site: SmallSite;
  beforeAll(async () => {
    // The same cache as while it stood: what was kept of it must not come back.
    const before = await built('removed-before', { 'replies/reponse.mdx': REPLY });
    const after = await smallSite('removed', {
      'letters/partie.mdx': letter('removed'),
      'replies/reponse.mdx': REPLY,
      'moderation/ordonnance.yaml': MODERATION,
    });
    site = { ...after, cache: before.cache, dist: before.dist };
    const { code, output } = await build(site);
    expect(code, output).toBe(0);
  }, 60_000);

  test('leaves nothing of its words, names, sources or title in any file', async () => {
    expect(await holding(site, 'Zythologie')).toEqual([]);
  });

  test('leaves a page with the reason at its address, out of search engines', async () => {
    const page = await readPage(site, 'lettres/partie/index.html');
    expect(page).toContain('Lettre supprimée');
    expect(page).toContain('Une décision de justice d’essai.');
    expect(page).toContain('la rédaction');
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(page).toContain('href="/demandes-et-decisions/#ordonnance"');
    expect(await holding(site, '/lettres/partie/</loc>')).toEqual([]);
  });

  test('is replaced by a notice under the same identity in every feed that held it', async () => {
    const identity = 'tag:essai.example,2026:lettre-une';
    for (const path of [
      'rss.xml',
      'atom.xml',
      'feed.json',
      'lettres/rss.xml',
      'lettres/partie/atom.xml',
      'prestataires/exemple/rss.xml',
    ]) {
      const feed = await readPage(site, path);
      expect(feed, path).toContain(identity);
      expect(feed, path).toContain('Une décision de justice d’essai.');
    }
    expect(await readPage(site, 'corrections/rss.xml')).toContain(`${identity}/correction/2026-11-05`);
  });

  test('takes the reply that quotes it with it, and the reply says why', async () => {
    const page = await readPage(site, 'reponses/reponse/index.html');
    expect(page).toContain('Réponse supprimée');
    expect(page).toContain('Cette réponse portait sur un texte qui n’est plus publié.');
  });

  test('stands in the public list of requests', async () => {
    const page = await readPage(site, 'demandes-et-decisions/index.html');
    expect(page).toContain('Le tribunal l’a ordonné.');
    expect(page).toContain('id="ordonnance"');
    expect(await readPage(site, 'index.html')).toContain('href="/demandes-et-decisions/"');
    expect(await readPage(site, 'corrections/index.html')).toContain('href="/demandes-et-decisions/"');
  });
});

test('a withdrawn letter keeps its title and nothing else; a reply may stand alone, without what it quotes', async () => {
  const site = await built('withdrawn', {
    'letters/partie.mdx': letter('withdrawn'),
    'replies/reponse.mdx': REPLY.replace('Zythologie niée', 'Nous nions').replace(
      'position:',
      'standsAlone: true\nposition:',
    ),
  });
  const traces = (await filesOf(site))
    .map(([, text]) => text.replaceAll('Zythologie du titre', ''))
    .join('\n');
  expect(traces).not.toContain('Zythologie');
  expect(await readPage(site, 'lettres/partie/index.html')).toContain('Zythologie du titre');
  expect(await readPage(site, 'reponses/reponse/index.html')).toContain('Nous répondons.');
}, 60_000);

test('the file of a removed letter may lose its text and its names', async () => {
  const site = await built('emptied', {
    'letters/partie.mdx': `---\npublished: 2026-11-02\nprominence: removed\n${WITHDRAWN}---\n`,
  });
  expect(await readPage(site, 'lettres/partie/index.html')).toContain('Lettre supprimée');
}, 60_000);

test('an unlisted letter has its page, and so has the reply to it; neither is anywhere else', async () => {
  const site = await built('unlisted', {
    'letters/partie.mdx': letter('unlisted', ''),
    'replies/reponse.mdx': REPLY,
  });
  const folders = (await holding(site, 'Zythologie')).map((path) => path.slice(0, path.lastIndexOf('/')));
  expect([...new Set(folders)]).toEqual(['lettres/ancienne', 'lettres/partie', 'reponses/reponse']);
  const page = await readPage(site, 'lettres/partie/index.html');
  expect(page).toContain('<meta name="robots" content="noindex"');
  expect(page).toContain('Nous répondons.');
}, 60_000);

test('what is missing in a withdrawal or a decision is told with its place', async () => {
  const site = await smallSite('withdrawal-problems', {
    'letters/sans.mdx': letter('removed', ''),
    'letters/encore.mdx': letter('normal')
      .replace('uid: lettre-une', 'uid: lettre-deux')
      .replace('[ancienne]', '[plus-ancienne]'),
    'letters/avant.mdx': `---\npublished: 2026-11-02\nprominence: removed\n${WITHDRAWN.replace('2026-11-10', '2026-10-01')}---\n`,
    'moderation/incomplete.yaml': MODERATION.replace('decided: 2026-11-10\n', '').replace('partie', 'partei'),
    'moderation/coordonnees.yaml': MODERATION.replace('tribunal d’essai', 'ada@exemple.example').replace(
      'partie',
      'encore',
    ),
    'moderation/Mal nommée.yaml': MODERATION,
  });
  const { code, output } = await run('scripts/check.ts', site);
  expect(code).toBe(1);
  for (const line of [
    'content/letters/sans.mdx:2:1 missing-key',
    'content/letters/encore.mdx:25:3 withdrawal-not-in-force',
    'content/letters/avant.mdx:5:7 end-before-start',
    'content/moderation/incomplete.yaml:5:11 decision-incomplete',
    'content/moderation/incomplete.yaml:1:9 unknown-reference',
    'content/moderation/coordonnees.yaml:4:5 personal-data',
    'content/moderation/Mal nommée.yaml:1:1 entry-file-name',
  ])
    expect(output).toContain(line);
}, 60_000);
