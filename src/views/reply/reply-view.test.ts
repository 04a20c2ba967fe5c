import { expect, test } from 'vitest';
import { sampleRecord, sampleReply } from '../publication/sample-record.ts';
import { replyPages } from './reply-view.ts';

const [page] = replyPages(sampleRecord({ replies: [sampleReply()] }), 'fr');

test('a reply has a page of its own that leads to what it answers', () => {
  expect(page?.path).toBe('/reponses/nuage-repond/');
  expect(page?.model.answers).toMatchObject({
    title: 'Trois nuits sans serveur',
    href: '/lettres/lettre-nuage/',
  });
});

test('its anchors are its own there', () => {
  expect(page?.model.reply.body).toContain('id="q1"');
  expect(page?.model.reply.sources[0]?.anchor).toBe('source-journal');
});

test('the passages it contests are on the page of the letter', () => {
  expect(page?.model.reply.passages[0]?.href).toMatch(/^\/lettres\/lettre-nuage\/#:~:text=/);
});

test('the way to it leads through what it answers', () => {
  const trail = page?.structured.find((object) => object['@type'] === 'BreadcrumbList');
  expect(trail?.['itemListElement']).toMatchObject([
    { name: 'Cahiers d’essai' },
    { name: 'Trois nuits sans serveur', item: 'https://cahiers.example/lettres/lettre-nuage/' },
    { name: 'Ce que nous avons fait ces trois nuits' },
  ]);
});
