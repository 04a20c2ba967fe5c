import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grounds } from '../seo/grounds.ts';
import { routesOf } from '../views/routes.ts';
import { sampleLetter, sampleRecord, sampleReply } from '../views/publication/sample-record.ts';
import { embedFiles, embedPaths } from './files.ts';
import { hasEmbed } from './places.ts';

const css = readFileSync(new URL('embed.css', import.meta.url), 'utf8');
const filesOf = (record = sampleRecord()) =>
  new Map(embedFiles(record, css).map((file) => [file.path, file.write()]));
const CARD = '/embed/lettres/lettre-nuage/index.html';
const OEMBED = '/embed/lettres/lettre-nuage/oembed.json';

test('letters, testimonials, replies and providers have a card in their language; lists have none', () => {
  const record = sampleRecord({ replies: [sampleReply()] });
  const paths = embedPaths(record);
  expect(paths).toContain('/embed/lettres/lettre-nuage/');
  expect(paths).toContain('/embed/en/providers/nuage/');
  expect(paths).toContain('/embed/temoignages/ticket-ferme/');
  expect(paths).toContain('/embed/reponses/nuage-repond/');
  expect(paths).not.toContain('/embed/lettres/');
  expect(paths).toHaveLength(routesOf(record).filter(({ props }) => hasEmbed(props.page)).length);
  for (const path of paths) expect(path).toMatch(/^\/embed\//);
});

test('a card says what it is about, when, how it stands, and leads to the whole', () => {
  const card = filesOf().get(CARD)!;
  const words = card
    .slice(card.indexOf('<main>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(words).toMatchInlineSnapshot(
    `" Lettre ouverte Trois nuits sans serveur Ada Exemple → Basile Fictif · Nuage d’exemple · 5 janvier 2026 Sans réponse depuis 119 jours au 4 mai 2026 Lire sur Cahiers d’essai "`,
  );
  expect(card).toContain('<link rel="canonical" href="https://cahiers.example/lettres/lettre-nuage/">');
  expect(card).toContain('<meta name="robots" content="noindex">');
});

test('a card runs nothing and asks nobody else: no script, no style but its sheet, which the site has', () => {
  const files = filesOf();
  const card = files.get(CARD)!;
  expect(card).toContain(
    `content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"`,
  );
  expect(card).not.toMatch(/<script|<style|<img|<iframe|\son\w+=|\sstyle=/i);
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)">/.exec(card)!;
  expect(files.get(sheet!)).toBe(css);
  expect(Buffer.byteLength(css)).toBeLessThan(4000);
});

test('a card lies on the paper of the site, by day and by night', () => {
  expect(css).toContain(`--page: light-dark(${grounds.light}, ${grounds.dark});`);
});

test('whatever a title holds is text', () => {
  const title = `</title><script>alert('1')</script> & "x" <b>`;
  const files = filesOf(sampleRecord({ letters: [sampleLetter({ title })] }));
  const card = files.get(CARD)!;
  expect(card).not.toMatch(/<script|<b>/);
  expect(card).toContain('&#60;/title&#62;&#60;script&#62;');
  const { title: told, html } = JSON.parse(files.get(OEMBED)!);
  expect(told).toBe(title);
  expect(html).not.toMatch(/<script|<b>/);
});

test('oEmbed says all that the standard wants of a card in a frame', () => {
  const oembed = JSON.parse(filesOf().get(OEMBED)!);
  expect(oembed).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Trois nuits sans serveur',
    author_name: 'Ada Exemple',
    provider_name: 'Cahiers d’essai',
    provider_url: 'https://cahiers.example/',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    width: 600,
    height: 280,
  });
  expect(oembed.thumbnail_url).toMatch(/^https:\/\/cahiers\.example\/social\/[0-9a-f]{16}\.png$/);
  expect(oembed.html).toContain(
    '<iframe src="https://cahiers.example/embed/lettres/lettre-nuage/" width="600" height="280"',
  );
  // What is left where frames are taken out.
  expect(oembed.html).toMatch(/^<blockquote><a href="https:\/\/cahiers\.example\/lettres\/lettre-nuage\/">/);
});

test('what is invented says so on the card and where it is described', () => {
  const files = filesOf(sampleRecord({ letters: [sampleLetter({ example: true })] }));
  expect(files.get(CARD)).toContain('<b>Exemple</b>');
  expect(JSON.parse(files.get(OEMBED)!).title).toBe('[Exemple] Trois nuits sans serveur');
});

test('the key of a file changes with what it holds, and with nothing else', () => {
  const keys = (record = sampleRecord()) =>
    new Map(embedFiles(record, css).map(({ path, key }) => [path, key]));
  expect(keys()).toEqual(keys());
  const changed = keys(sampleRecord({ letters: [sampleLetter({ title: 'Autre' })] }));
  expect(changed.get(CARD)).not.toBe(keys().get(CARD));
  expect(changed.get('/embed/prestataires/nuage/index.html')).toBe(
    keys().get('/embed/prestataires/nuage/index.html'),
  );
});
