import { describe, expect, test } from 'vitest';
import { sampleLetter, sampleRecord, sampleReply } from '../publication/sample-record.ts';
import { letterPages } from './letter-view.ts';

function pageOf(...changes: Parameters<typeof sampleRecord>) {
  const [page] = letterPages(sampleRecord(...changes), 'fr');
  if (!page) throw new Error('The sample record has a French letter');
  return page;
}

describe('the page of a letter', () => {
  test('is plain data: nothing is lost between its model and its cache key', () => {
    const page = pageOf({ replies: [sampleReply()] });
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  test('stands at the address of its own language only', () => {
    const english = sampleLetter({ title: 'Three nights' }, 'three-nights', 'en');
    const record = sampleRecord({ letters: [sampleLetter(), english] });
    expect(letterPages(record, 'fr').map(({ path }) => path)).toEqual(['/lettres/lettre-nuage/']);
    expect(letterPages(record, 'en').map(({ path }) => path)).toEqual(['/en/letters/three-nights/']);
  });

  test('a letter in a language that the site does not speak is marked as such', () => {
    const record = sampleRecord({ letters: [sampleLetter({}, 'brief', 'de')] });
    expect(letterPages(record, 'fr')[0]?.model.lang).toBe('de');
  });

  test('has the head of a letter: names, capacities, place and date', () => {
    const { model } = pageOf();
    expect(model.senders).toEqual([
      { name: { words: 'Ada Exemple' }, lines: [{ words: 'gérante' }, { words: 'Librairie d’exemple' }] },
    ]);
    expect(model.recipients[0]?.lines.at(-1)).toEqual({
      words: 'Nuage d’exemple',
      href: '/prestataires/nuage/',
    });
    expect(model.dateline).toEqual({ words: 'Lyon, le 3\u00a0janvier 2026', datetime: '2026-01-03' });
  });

  test('tells how long it has waited, and on which day that was read', () => {
    const { model, search, card } = pageOf();
    expect(model.standing).toMatchObject({
      state: 'long-overdue',
      sentence: 'Sans réponse depuis 119\u00a0jours',
      asOf: { words: '4\u00a0mai 2026', datetime: '2026-05-04' },
      running: { min: 119, max: 119, asOf: '2026-05-04' },
    });
    expect(model.postmark).toMatchObject({ above: 'Sans réponse', centre: ['119', 'jours'], figure: true });
    expect(search?.state).toBe('Sans réponse depuis 119\u00a0jours au 4\u00a0mai 2026');
    expect(card?.state).toBe(search?.state);
  });

  test('an undated letter stays undated and counts no days', () => {
    const letter = sampleLetter({ written: undefined, sent: undefined, place: undefined });
    const { model } = pageOf({ letters: [letter] });
    expect(model.dateline).toEqual({ words: 'Sans date', datetime: undefined });
    expect(model.standing.sentence).toBe('Sans réponse connue au 4\u00a0mai 2026');
    expect(model.standing.running).toBeUndefined();
    expect(model.postmark?.centre).toEqual(['sans', 'date']);
  });

  test('a letter told in our words is not signed by its author', () => {
    const letter = sampleLetter({ elsewhere: { extent: 'summary', publisher: 'Un journal' } });
    const { model } = pageOf({ letters: [letter] });
    expect(model.isOurs).toBe(true);
    expect(model.signatures).toEqual([]);
    expect(model.salutation).toBeUndefined();
    expect(model.notices[0]).toMatchObject({ kind: 'elsewhere', facts: 'Un journal' });
  });
});

describe('a reply on the page of a letter', () => {
  const page = pageOf({ replies: [sampleReply()] });

  test('stops the clock', () => {
    expect(page.model.standing).toMatchObject({
      state: 'answered',
      sentence: 'A reçu une réponse après 55\u00a0jours',
    });
  });

  test('has its own anchor, its own page and anchors that meet no others', () => {
    const [reply] = page.model.replies;
    expect(reply?.anchor).toBe('reponse-nuage-repond');
    expect(reply?.href).toBe('/reponses/nuage-repond/');
    expect(reply?.body).toContain('id="reponse-nuage-repond-q1"');
    expect(reply?.body).toContain(`href="#${reply?.sources[0]?.anchor}"`);
  });

  test('is announced before the text that it contests', () => {
    expect(page.model.notices.at(-1)).toEqual({
      kind: 'contested',
      words: 'Nuage d’exemple a répondu. Un passage de ce texte est contesté.',
      link: { words: 'Lire la réponse', href: '#reponse-nuage-repond' },
    });
  });

  test('leads to the words that it contests', () => {
    expect(page.model.replies[0]?.passages[0]?.href).toBe('#:~:text=aucun%20technicien%20%2D%20aucun');
  });

  test('is a comment for machines', () => {
    expect(page.structured[0]).toMatchObject({
      '@type': 'NewsArticle',
      commentCount: 1,
      comment: [{ '@type': 'Comment', author: { '@type': 'Organization', name: 'Nuage d’exemple' } }],
    });
  });
});

describe('the foot of a letter', () => {
  test('offers to report it with the four elements of a notice', () => {
    const { provenance } = pageOf().model;
    const mail = new URL(provenance.report.href!);
    expect(mail.pathname).toBe('reponses@cahiers.example');
    expect(mail.searchParams.get('body')!.split('\r\n\r\n')).toHaveLength(4);
    expect(mail.searchParams.get('body')).toContain('https://cahiers.example/lettres/lettre-nuage/');
  });

  test('tells how to reply, and leads to the procedure', () => {
    const { answer } = pageOf().model.provenance;
    expect(answer.contact.address).toBe('reponses@cahiers.example');
    expect(answer.procedure?.href).toBe('/droit-de-reponse/');
  });

  test('names the testimonials that support it', () => {
    expect(pageOf().model.supporters).toMatchObject([
      { title: 'Un ticket fermé sans un mot', href: '/temoignages/ticket-ferme/', by: 'Colibri' },
    ]);
  });
});

describe('translations', () => {
  const original = sampleLetter({ updated: '2026-03-01' });
  const english = sampleLetter(
    { title: 'Three nights', translationOf: 'lettre-nuage', published: '2026-02-02' },
    'three-nights',
    'en',
  );
  const record = sampleRecord({ letters: [original, english] });

  test('lead to each other, and a stale one says so', () => {
    const [french] = letterPages(record, 'fr');
    const [translated] = letterPages(record, 'en');
    expect(french?.model.notices[0]?.link?.href).toBe('/en/letters/three-nights/');
    expect(translated?.model.notices[0]).toMatchObject({
      link: { href: '/lettres/lettre-nuage/', lang: 'fr' },
      facts: 'The original was changed (1\u00a0March 2026); this translation is older.',
    });
    expect(french?.alternates).toEqual(translated?.alternates);
  });
});
