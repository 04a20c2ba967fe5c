import { describe, expect, test } from 'vitest';
import type { Document, Letter, PublicRecord } from '../../library/record.ts';
import type { SharedPassage, TextClaim } from '../../text/text.ts';
import { sampleIncident } from '../incident/sample-incident.ts';
import { sampleLetter, sampleRecord, sampleReply, sampleTestimonial } from '../publication/sample-record.ts';
import { sharingOf } from '../publication/sharing.ts';
import { voiceOf } from '../publication/voice.ts';
import { passagePages } from './passage-view.ts';

/** Dates are set with spaces at which no line ends. */
const spaced = (words: string) => words.replaceAll('\u00a0', ' ');

const quotation = (fields: Partial<SharedPassage> = {}): SharedPassage => ({
  name: 'trois-nuits',
  anchor: 'q-abcde',
  component: 'PullQuote',
  paragraphs: ['Nous avons attendu trois nuits.'],
  sources: [],
  ...fields,
});
const claimed = (name: string, by?: string): SharedPassage =>
  quotation({
    ...{ name, anchor: `claim-${name}`, component: 'Claim', paragraphs: [`Affirmation ${name}.`] },
    ...(by !== undefined && { by }),
  });
const claim = (name: string, by: string, contradicts: string[] = []): TextClaim => ({
  ...{ anchor: `claim-${name}`, status: 'disputed', by, sources: [], words: `Affirmation ${name}.` },
  contradicts: contradicts.map((other) => `claim-${other}`),
});

function marking<D extends Document>(document: D, shared: SharedPassage[], claims: TextClaim[] = []): D {
  return { ...document, text: { ...document.text, shared, claims } };
}
const letterWith = (shared: SharedPassage[], claims: TextClaim[] = [], fields = {}): Letter =>
  marking(sampleLetter({ sources: [{ id: 'journal', title: 'Journal' }], ...fields }), shared, claims);

function pageOf(letter: Letter, changes: Partial<PublicRecord> = {}, language = 'fr') {
  return passagePages(sampleRecord({ letters: [letter], ...changes }), language)[0]!;
}

/** What the page is about, for machines. */
const passageOf = ({ structured }: { structured: Record<string, unknown>[] }) => structured[0]!['mainEntity'];

describe('the page of a quotation', () => {
  const page = pageOf(letterWith([quotation({ sources: ['journal'] })]));

  test('stands below its letter, is its own canonical, and is kept from search engines, search and the feeds', () => {
    expect(page.path).toBe('/lettres/lettre-nuage/citation-trois-nuits/');
    expect(page).toMatchObject({ view: 'passage', hidden: true, feeds: [], alternates: [] });
    expect(page.search).toBeUndefined();
  });

  test('says in its title and its picture who said what', () => {
    expect(page.title).toBe('Ada Exemple\u00a0: «\u202fNous avons attendu trois nuits.\u202f»');
    expect(spaced(page.description)).toBe(
      'Citation tirée de «\u202fTrois nuits sans serveur\u202f» (Lettre ouverte, d’Ada Exemple à Basile Fictif, 5 janvier 2026). Sans réponse depuis 119 jours au 4 mai 2026.',
    );
    expect(page.card).toMatchObject({
      kind: 'quotation',
      title: '«\u202fNous avons attendu trois nuits.\u202f»',
      line: { from: { name: 'Ada Exemple', role: 'lettre ouverte à Basile Fictif' } },
      provider: 'Nuage d’exemple',
    });
    expect([page.card!.date, page.card!.state].map((words) => spaced(words!))).toEqual([
      '5 janvier 2026',
      'Sans réponse depuis 119 jours au 4 mai 2026',
    ]);
    expect(page.card!.alt).toBe(`${page.title}. ${page.description}`);
  });

  test('shows the words as typed and leads to where they stand', () => {
    const typed = quotation({ paragraphs: ['Ligne une\nligne deux', 'Fin.'], lang: 'en' });
    const { model } = pageOf(letterWith([typed]));
    expect(model.saying).toMatchObject({ paragraphs: typed.paragraphs, lang: 'en' });
    expect(model.place.href).toBe('/lettres/lettre-nuage/#q-abcde');
    expect(model.saying.status).toBeUndefined();
  });

  test('tells from whom, to whom, when, on what', () => {
    const facts = page.model.facts.map(({ label, words, at }) => [label, words || spaced(at!.words)]);
    expect(facts).toEqual([
      ['Dit par', 'Ada Exemple'],
      ['Lettre ouverte', 'Trois nuits sans serveur'],
      ['De', 'Ada Exemple'],
      ['À', 'Basile Fictif'],
      ['Prestataire', 'Nuage d’exemple'],
      ['Envoyée', '5 janvier 2026'],
      ['Publiée ici', '1er février 2026'],
      ['Sources', 'Journal'],
    ]);
    expect(page.model.facts.at(-1)!.href).toBe('/lettres/lettre-nuage/#source-journal');
  });

  test('what others said is theirs, reported by the author, and undated unless the text dates it', () => {
    const theirs = pageOf(letterWith([quotation({ by: 'Le support', role: 'niveau 1' })]));
    expect(theirs.model.saying.credit).toBe('Le support, niveau 1');
    expect(theirs.card!.line!.from).toEqual({
      name: 'Le support',
      role: 'niveau 1, cité par Ada Exemple, lettre ouverte à Basile Fictif',
    });
    const dated = pageOf(letterWith([quotation({ by: 'Le support', date: '2025-11' })]));
    expect(dated.model.saying.credit).toBe('Le support, novembre 2025');
    expect(passageOf(dated)).toMatchObject({ dateCreated: '2025-11' });
    expect(passageOf(theirs)).not.toHaveProperty('dateCreated');
  });

  test('tells every correction of its letter, with its place', () => {
    const { model } = pageOf(
      letterWith([quotation()], [], { corrections: [{ at: '2026-03-01', words: 'Une date.' }] }),
    );
    expect(model.facts.at(-1)).toMatchObject({
      label: 'Corrections',
      words: 'Une date.',
      href: '/lettres/lettre-nuage/#correction-2026-03-01',
    });
  });

  test('is a Quotation that is part of the letter, for machines', () => {
    expect(page.structured[0]).toMatchObject({
      '@type': 'WebPage',
      name: page.title,
      author: [{ '@type': 'Person', name: 'Ada Exemple' }],
    });
    expect(passageOf(page)).toMatchObject({
      '@type': 'Quotation',
      text: 'Nous avons attendu trois nuits.',
      isPartOf: { '@id': 'https://cahiers.example/lettres/lettre-nuage/' },
      isBasedOn: 'https://cahiers.example/lettres/lettre-nuage/#q-abcde',
    });
    expect(page.structured[1]).toMatchObject({ '@type': 'BreadcrumbList' });
  });

  test('is shared by its own address, with its words and whose they are', () => {
    const { sharing } = page.model;
    expect(sharing.address).toBe('https://cahiers.example/lettres/lettre-nuage/citation-trois-nuits/');
    expect(sharing.quotation).toMatch(/^«\u202fNous avons attendu trois nuits\.\u202f»\n— Ada Exemple, /);
    expect(sharing.quotation.endsWith(`\n${sharing.address}`)).toBe(true);
    expect(sharing.card).toBeUndefined();
  });
});

describe('the page of a claim', () => {
  const letter = letterWith(
    [claimed('recue', 'la cliente')],
    [claim('recue', 'la cliente', ['donnee']), claim('donnee', 'l’hébergeur', ['recue'])],
  );
  const page = pageOf(letter);

  test('never looks like a fact: status and speaker come first, no quotation marks', () => {
    expect(page.title).toBe('Contesté, selon la cliente\u00a0: Affirmation recue.');
    expect(page.card).toMatchObject({ kind: 'claim', title: 'Affirmation recue.' });
    expect(page.card!.facts!.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Où en est la preuve: Contesté',
      'Affirmé par: la cliente',
      'Contesté par: l’hébergeur',
    ]);
    expect(page.model.saying).toMatchObject({ status: { words: 'Contesté' }, credit: 'Selon la cliente' });
    expect(page.model.sharing.quotation).toMatch(
      /^Contesté, selon la cliente\u00a0: Affirmation recue\.\n— Ada Exemple, «/,
    );
    expect(passageOf(page)).toMatchObject({ '@type': 'Claim', creditText: 'Contesté, selon la cliente' });
  });

  test('shows what contradicts it as large as itself', () => {
    expect(page.model.contradictions.entries).toEqual([
      {
        saying: {
          status: { words: 'Contesté', mark: 'late' },
          paragraphs: ['Affirmation donnee.'],
          credit: 'Selon l’hébergeur',
        },
        href: '/lettres/lettre-nuage/#claim-donnee',
      },
    ]);
  });

  test('of which nobody contests anything, says to whom it was said', () => {
    const alone = pageOf(letterWith([claimed('seule')], [claim('seule', 'Ada Exemple')]));
    expect(alone.card!.facts!.at(-1)).toEqual({ label: 'À', value: 'Basile Fictif' });
  });
});

describe('the provider’s answer', () => {
  const marked = marking(
    sampleReply(),
    [claimed('venu', 'Nuage d’exemple')],
    [claim('venu', 'Nuage d’exemple')],
  );

  test('stands in the same type: what of it is worth sharing', () => {
    const [answer] = pageOf(letterWith([quotation()]), { replies: [marked] }).model.answers;
    expect(answer).toMatchObject({
      title: 'Réponse de Nuage d’exemple',
      sayings: [{ paragraphs: ['Affirmation venu.'], status: { words: 'Contesté' } }],
      link: { href: '/reponses/nuage-repond/' },
    });
    expect(answer!.contests).toBeUndefined();
  });

  test('else as it begins, never sentences that did not stand side by side', () => {
    const reply = sampleReply();
    const plain = '[Reconnu]\n\nCoupé.\n\nUn titre\n=====\n\nDeux techniciens\nétaient là.\n\nFin.\n';
    const passages = [{ anchor: 'claim-x', words: 'Coupé.' }];
    const replies = [{ ...reply, text: { ...reply.text, plain, passages } }];
    const [answer] = pageOf(letterWith([quotation()]), { replies }).model.answers;
    expect(answer!.sayings[0]!.paragraphs).toEqual(['Deux techniciens étaient là.']);
  });

  test.each([
    ['by its words', { quote: 'attendu trois nuits' }],
    ['by more than its words', { quote: 'Voici : nous avons attendu, trois nuits !' }],
    ['by its anchor', { quote: 'autre chose', anchor: 'q-abcde' }],
  ])('says so where it names this very passage, %s', (_, passage) => {
    const replies = [sampleReply({ passages: [passage] })];
    const { model, description } = pageOf(letterWith([quotation()]), { replies });
    expect(model.answers[0]!.contests).toBe('Cette réponse conteste ces mots.');
    expect(description).toContain('Contesté par Nuage d’exemple.');
  });

  test('a word that is only part of another word is not the passage', () => {
    const replies = [sampleReply({ passages: [{ quote: 'avons attendu trois nuit' }] })];
    expect(pageOf(letterWith([quotation()]), { replies }).model.answers[0]!.contests).toBeUndefined();
  });

  test('has pages of its own, beside the words that it contests', () => {
    const record = sampleRecord({ replies: [marked] });
    const [page] = passagePages(record, 'fr');
    expect(page!.path).toBe('/reponses/nuage-repond/citation-venu/');
    expect(page!.model.contested.sayings).toEqual([
      { paragraphs: ['aucun technicien - aucun'], credit: 'Ada Exemple, Trois nuits sans serveur' },
    ]);
    expect(page!.card!.facts!.at(-1)).toEqual({ label: 'Répond à', value: 'Ada Exemple' });
  });
});

test('a translation that bears the same name is the same page in another language', () => {
  const english = marking(sampleLetter({ translationOf: 'lettre-nuage' }, 'letter-cloud', 'en'), [
    quotation(),
  ]);
  const record = sampleRecord({ letters: [letterWith([quotation()]), english] });
  const alternates = [
    { language: 'fr', path: '/lettres/lettre-nuage/citation-trois-nuits/' },
    { language: 'en', path: '/en/letters/letter-cloud/quote-trois-nuits/' },
  ];
  expect(passagePages(record, 'fr').map((page) => page.alternates)).toEqual([alternates]);
  expect(passagePages(record, 'en').map((page) => page.alternates)).toEqual([alternates]);
});

test('the letter offers the page where its passage is quoted, and its address instead of a fragment', () => {
  const letter = letterWith([quotation()]);
  const passages = [
    { anchor: 'q-abcde', words: 'Nous avons attendu trois nuits.' },
    { anchor: 'q-other', words: 'Autre.' },
  ];
  const shown = { ...letter, text: { ...letter.text, passages } };
  const record = sampleRecord({ letters: [shown] });
  const [marked, other] = sharingOf(voiceOf(record, 'fr'), shown).passages;
  expect(marked!.page).toBe('/lettres/lettre-nuage/citation-trois-nuits/');
  expect(marked!.words).toMatch(/\/citation-trois-nuits\/$/);
  expect(other!.page).toBeUndefined();
  expect(other!.words).toMatch(/#q-other$/);
});

test('a record in which nothing is marked has no such page', () => {
  expect(passagePages(sampleRecord(), 'fr')).toEqual([]);
});

describe('of other documents', () => {
  test('an incident that nobody signs is told by the publication, with its period and its state', () => {
    const incident = marking(sampleIncident(), [quotation()]);
    const record = sampleRecord({ incidents: [incident], letters: [] });
    const [page] = passagePages(record, incident.language);
    expect(page!.path).toMatch(/^\/incidents\/[a-z0-9-]+\/citation-trois-nuits\/$/);
    expect(page!.model.saying.credit).toMatch(/^Cahiers d’essai, /);
    expect(page!.card!.state).toBe(page!.model.standing!.words);
    expect(page!.card!.date).toContain('2026');
    expect(page!.card!.date).not.toContain('février');
    expect(page!.article!.authors).toEqual([]);
    expect(page!.structured[0]).not.toHaveProperty('author');
  });

  test('a testimonial tells when it was lived, and bears its pseudonym', () => {
    const testimonial = marking(sampleTestimonial(), [quotation()]);
    const [page] = passagePages(sampleRecord({ testimonials: [testimonial], letters: [] }), 'fr');
    expect(page!.path).toBe('/temoignages/ticket-ferme/citation-trois-nuits/');
    expect(page!.title).toMatch(/^Colibri/);
    expect(page!.model.facts.map(({ label }) => label)).toContain('Faits vécus');
    expect(page!.card!.line!.from).toEqual({ name: 'Colibri', role: 'témoignage' });
  });

  test('where the publication sums a letter up, its words are not put into the author’s mouth; claims stay the author’s', () => {
    const elsewhere = { publisher: 'Ailleurs', extent: 'summary' };
    const page = pageOf(letterWith([quotation()], [], { elsewhere }));
    expect(spaced(page.model.saying.credit)).toBe('Cahiers d’essai, 1er février 2026');
    expect(page.model.notices.map(({ kind }) => kind)).toContain('elsewhere');
    expect(page.card!.line!.from.role).toBe('résumé de «\u202fTrois nuits sans serveur\u202f»');
    expect(page.model.sharing.quotation).toContain(
      '— Cahiers d’essai, résumé de «\u202fTrois nuits sans serveur\u202f»\n',
    );
    const said = pageOf(
      letterWith([claimed('seule')], [{ ...claim('seule', ''), by: 'Ada Exemple' }], { elsewhere }),
    );
    expect(said.model.saying.credit).toMatch(/^Selon Ada Exemple/);
  });

  test('an invented document says so in the picture, in the title that is shared and on the page', () => {
    const page = pageOf(letterWith([quotation()], [], { example: true }));
    expect(page.card!.example).toBe('Exemple');
    expect(page.model.notices[0]!.kind).toBe('example');
    expect(page.structured[0]!['name']).toBe(`[Exemple] ${page.title}`);
    expect(page.description).toMatch(/^Exemple\. /);
    expect(page.model.sharing.quotation).toContain(', Exemple');
  });

  test('a text in another language than its page is marked as such, its labels are not', () => {
    const letter = marking(sampleLetter({}, 'carta', 'es'), [quotation()]);
    const page = pageOf(letter);
    expect(page.language).toBe('fr');
    expect([page.model.saying.lang, page.model.source.lang, page.card!.language]).toEqual(['es', 'es', 'es']);
  });

  test('a long passage is cut in the title, never in the picture', () => {
    const words = 'Nous avons attendu. '.repeat(13).trim();
    const page = pageOf(letterWith([quotation({ paragraphs: [words] })]));
    expect(page.title.length).toBeLessThan(150);
    expect(page.card!.title).toBe(`«\u202f${words}\u202f»`);
  });
});
