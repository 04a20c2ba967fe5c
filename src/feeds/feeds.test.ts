import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from '../views/publication/sample-record.ts';
import { bigRecord } from '../tests/feeds-record.ts';
import { feedFiles } from './files.ts';
import { feedsOf } from './registry.ts';

const record = bigRecord();
let texts: Map<string, string>;
beforeAll(async () => {
  texts = new Map((await feedFiles(record)).map(({ path, text }) => [path, text]));
});
const rss = (path: string) => parseRssFeed(texts.get(path)!);
const ids = (path: string) => rss(path).items!.map(({ guid }) => guid!.value);

describe('what is published', () => {
  test('a feed lies beside the page that it follows', () => {
    expect([...texts.keys()].sort()).toEqual([
      '/atom.xml',
      '/corrections/rss.xml',
      '/en-attente/rss.xml',
      '/en/atom.xml',
      '/en/feed.json',
      '/en/letters/rss.xml',
      '/en/letters/three-nights/atom.xml',
      '/en/letters/three-nights/rss.xml',
      '/en/providers/nuage/atom.xml',
      '/en/providers/nuage/feed.json',
      '/en/providers/nuage/rss.xml',
      '/en/rss.xml',
      '/feed.json',
      '/lettres/hostile/atom.xml',
      '/lettres/hostile/rss.xml',
      '/lettres/lettre-nuage/atom.xml',
      '/lettres/lettre-nuage/rss.xml',
      '/lettres/rss.xml',
      '/prestataires/nuage/atom.xml',
      '/prestataires/nuage/feed.json',
      '/prestataires/nuage/rss.xml',
      '/reponses/rss.xml',
      '/rss.xml',
      '/temoignages/rss.xml',
    ]);
  });

  test('the first language has all documents once, the others what is written in theirs', () => {
    expect(ids('/rss.xml')).toEqual([
      'tag:cahiers.example,2026:hostile/long-overdue',
      'tag:cahiers.example,2026:lettre-nuage/outcome/resolved/2026-04-01',
      'tag:cahiers.example,2026:nuage-repond',
      'tag:cahiers.example,2026:lettre-nuage/correction/2026-02-20',
      'tag:cahiers.example,2026:lettre-nuage/correction/2026-02-20/2',
      'tag:cahiers.example,2026:ticket-ferme',
      'tag:cahiers.example,2026:hostile/overdue',
      'tag:cahiers.example,2026:lettre-nuage/overdue',
      'tag:cahiers.example,2026:lettre-nuage',
      'tag:cahiers.example,2026:hostile',
    ]);
    expect(ids('/en/rss.xml')).toEqual([
      'tag:cahiers.example,2026:three-nights/overdue',
      'tag:cahiers.example,2026:three-nights',
    ]);
  });

  test('corrections are found alone, and a letter with what follows it', () => {
    expect(ids('/corrections/rss.xml')).toHaveLength(2);
    const follow = parseAtomFeed(texts.get('/lettres/lettre-nuage/atom.xml')!);
    expect(follow.entries!.map(({ title }) => title!.value)).toEqual([
      'Issue, résolu\u00A0: Trois nuits sans serveur',
      'Ce que nous avons fait ces trois nuits',
      'Correction\u00A0: Trois nuits sans serveur',
      'Correction\u00A0: Trois nuits sans serveur',
      'Plus de 30 jours sans réponse\u00A0: Trois nuits sans serveur',
      'Trois nuits sans serveur',
    ]);
    expect(follow.entries![1]!.thr!.inReplyTos![0]).toMatchObject({
      ref: 'tag:cahiers.example,2026:lettre-nuage',
      href: 'https://cahiers.example/lettres/lettre-nuage/',
    });
  });

  test('an item is the same in every feed and format', () => {
    const html = (path: string) =>
      rss(path).items!.find(({ guid }) => guid!.value!.endsWith('ticket-ferme'))!.content!.encoded;
    const json = parseJsonFeed(texts.get('/feed.json')!).items!.find(({ id }) =>
      id!.endsWith('ticket-ferme'),
    )!;
    expect(html('/prestataires/nuage/rss.xml')).toBe(html('/rss.xml'));
    expect(json.content_html).toBe(html('/rss.xml'));
  });

  test('the same record gives the same bytes on another day', async () => {
    const again = await feedFiles(bigRecord({ today: '2031-12-31' }));
    expect(Object.fromEntries(again.map(({ path, text }) => [path, text]))).toEqual(
      Object.fromEntries(texts),
    );
  });
});

describe('what an item says', () => {
  const item = () => rss('/rss.xml').items!.find(({ guid }) => guid!.value!.endsWith(':lettre-nuage'))!;

  test('dates are those of publication, at noon, so that no reader sees the day before', () => {
    expect(item().pubDate).toBe('Sun, 01 Feb 2026 11:00:00 GMT');
    expect(item().atom!.updated).toBe('2026-02-20T11:00:00Z');
    expect(rss('/rss.xml').lastBuildDate).toBe('Mon, 06 Apr 2026 10:00:00 GMT');
  });

  test('the letter stands under its letterhead and above what became of it', () => {
    expect(item().content!.encoded).toMatchInlineSnapshot(
      `"<p>De : Ada Exemple, gérante, Librairie d’exemple<br>À : Basile Fictif, président<br>Date : 3 janvier 2026<br>Lieu : Lyon<br>Prestataire : <a href="https://cahiers.example/prestataires/nuage/">Nuage d’exemple</a><br>État : résolu</p><p>Monsieur,</p><p>Nous avons attendu trois nuits.</p><p>Je vous prie d’agréer mes salutations.</p><p>Issue : Remboursement reçu.</p><h2>Réponse</h2><ul><li><a href="https://cahiers.example/reponses/nuage-repond/">Réponse de Nuage d’exemple</a></li></ul><h2>Corrections</h2><ul><li>20 février 2026 : Deux nuits, pas trois.</li><li>20 février 2026 : Le nom du technicien.</li></ul>"`,
    );
  });

  test('an example says so in its title and before its text', () => {
    const example = rss('/rss.xml').items!.find(({ guid }) => guid!.value!.endsWith('hostile'))!;
    expect(example.title).toBe('[Exemple] Bell & <script>alert(1)</script> ]]> "two" é');
    expect(example.content!.encoded).toMatch(/^<p><strong>Exemple\.<\/strong>/);
    expect(example.content!.encoded).not.toContain('<script');
    // As a number it would lose its zeros.
    expect(example.dc!.creators).toEqual(['007']);
  });

  test('a document in another language says which', () => {
    const lone = sampleLetter({ sent: undefined }, 'brief', 'de');
    const [feed] = feedsOf(sampleRecord({ letters: [lone], testimonials: [] }));
    expect(feed!.items[0]).toMatchObject({ language: 'de' });
    expect(feed!.items[0]!.html).toContain('<div lang="de" dir="ltr"><p>Nous');
  });

  test('what was known at publication is no news', () => {
    const old = sampleLetter({
      sent: '2018-01-01',
      outcome: { state: 'resolved', at: '2019' },
      declined: { at: '2018-05' },
      demands: [{ words: 'Une explication.', state: 'met', at: '2019' }],
    });
    expect(feedsOf(sampleRecord({ letters: [old], testimonials: [] }))[0]!.items).toHaveLength(1);
  });
});
