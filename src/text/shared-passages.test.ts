import { describe, expect, test } from 'vitest';
import { parseText } from './parse-text.ts';
import { LONGEST_SHARE, widthOfWords } from './shared-passages.ts';

const read = (body: string, unshared?: 'unlisted' | 'provider') =>
  parseText(
    { file: 'letters/x.mdx', line: 5, body, format: 'mdx', language: 'fr' },
    { sources: ['s1', 's2'], ...(unshared && { unshared }) },
  );
const told = (body: string, unshared?: 'unlisted' | 'provider') =>
  read(body, unshared).problems.map(({ rule, at }) => `${at.line}:${at.column} ${rule}`);

describe('what a writer marks as worth sharing', () => {
  test('is gathered with its name, its words as typed, whose they are, when, and on what', () => {
    const { shared, problems } = read(
      [
        '<PullQuote by="La cliente" source="s1" share="trois-jours">\nTrois jours[^n] sans un *mot*.\n</PullQuote>',
        '<Quote by="Le support" role="niveau 1" date="2017-11" lang="en" share="works" verbatim>\n\nIt works :)\nReally !\n\nBye.\n\n</Quote>',
        '<Claim status="disputed" by="la cliente" sources="s1, s2" id="recue" share="jamais-recue">Jamais reçue.</Claim>',
        '<PullQuote>Rien à partager.</PullQuote>',
        '[^n]: note',
      ].join('\n\n'),
    );
    expect(problems).toEqual([]);
    expect(shared).toEqual([
      {
        name: 'trois-jours',
        anchor: expect.stringMatching(/^q-/),
        component: 'PullQuote',
        paragraphs: ['Trois jours sans un mot.'],
        by: 'La cliente',
        sources: ['s1'],
      },
      {
        name: 'works',
        anchor: expect.stringMatching(/^q-/),
        component: 'Quote',
        paragraphs: ['It works :)\nReally !', 'Bye.'],
        by: 'Le support',
        role: 'niveau 1',
        date: '2017-11',
        sources: [],
        lang: 'en',
      },
      {
        name: 'jamais-recue',
        anchor: 'claim-recue',
        component: 'Claim',
        paragraphs: ['Jamais reçue.'],
        by: 'la cliente',
        sources: ['s1', 's2'],
      },
    ]);
  });

  test('keeps the items of a list apart, and a passage within another', () => {
    const { shared } = read(
      '<Claim status="stated" share="liste">\n\n- Un.\n- Deux.\n\n<Quote by="A" share="dedans">\n\nTrois.\n\n</Quote>\n\n</Claim>',
    );
    expect(shared.map(({ name, paragraphs }) => [name, paragraphs])).toEqual([
      ['liste', ['Un.', 'Deux.', 'Trois.']],
      ['dedans', ['Trois.']],
    ]);
  });

  test('shows that words are left out, and no sign of a note or a source', () => {
    const { shared } = read(
      '<Quote by="A" source="s1" share="voisine">\n\nMme <Redacted reason="personne privée" />, ma **voisine**[^n].\n\n</Quote>\n\n[^n]: note',
    );
    expect(shared[0]!.paragraphs).toEqual(['Mme […], ma voisine.']);
  });

  test('changes neither the address of the passage in the text nor its plain words', () => {
    const marked = read('<PullQuote share="x">Trois jours.</PullQuote>');
    expect(marked.anchors).toEqual(read('<PullQuote>Trois jours.</PullQuote>').anchors);
  });
});

describe('is refused with its place', () => {
  const quote = (share: string) => `Bonjour.\n\n<PullQuote ${share}>\nTrois jours.\n</PullQuote>`;
  test.each([
    ['without a name', 'share', '7:12 attribute-value'],
    ['with capitals, accents or spaces', 'share="Trois Été"', '7:12 attribute-value'],
    ['with a way out of its folder', 'share="../x"', '7:12 attribute-value'],
    ['with a name of 61 letters', `share="${'a'.repeat(61)}"`, '7:12 attribute-value'],
  ])('%s', (_, share, problem) => expect(told(quote(share))).toEqual([problem]));

  test('under a name that another passage of the text has', () => {
    expect(told(`${quote('share="x"')}\n\n<Claim status="stated" share="x">Non.</Claim>`)).toEqual([
      '11:24 duplicate-id',
    ]);
  });

  test('where nothing is to be found by everybody', () => {
    expect(told(quote('share="x"'), 'unlisted')).toEqual(['7:12 share-refused']);
    expect(told(quote('share="x"'), 'provider')).toEqual(['7:12 share-refused']);
  });

  test('when no picture could show it whole and legibly', () => {
    const long = (length: number) => `<PullQuote share="x">\n${'a'.repeat(length)}\n</PullQuote>`;
    expect(told(long(LONGEST_SHARE))).toEqual([]);
    expect(told(long(LONGEST_SHARE + 1))).toEqual(['5:12 share-too-long']);
    expect(read(long(LONGEST_SHARE + 1)).problems[0]!.facts).toEqual({ length: 281, limit: 280 });
  });

  test('on a component that holds nobody’s words', () => {
    expect(told('<Aside share="x">\n\nNote.\n\n</Aside>')).toEqual(['5:8 unknown-attribute']);
  });
});

test('a letter of a wide script takes the room of two', () => {
  expect([widthOfWords('été'), widthOfWords('公開書簡'), widthOfWords('편지'), widthOfWords('سلام')]).toEqual(
    [3, 8, 4, 4],
  );
});
