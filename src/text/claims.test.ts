import { describe, expect, test } from 'vitest';
import { parseText } from './parse-text.ts';

const read = (body: string) =>
  parseText(
    { file: 'letters/x.mdx', line: 5, body, format: 'mdx', language: 'fr' },
    { sources: ['s1', 's2'] },
  );
const GIVEN =
  '<Claim status="disputed" by="l’hébergeur" id="donnee">\n\nLa procédure a été *donnée*.\n\n</Claim>\n\n';
const NEVER =
  '<Claim status="disputed" by="la cliente" sources="s1, s2" contradicts="donnee">Jamais reçue.</Claim>\n\n';

describe('the claims of a text', () => {
  test('are gathered in the order of the text, with status, speaker, sources and plain words', () => {
    expect(read(`${GIVEN}Un paragraphe.\n\n<Claim status="admitted">Coupé.</Claim>`).claims).toEqual([
      {
        anchor: 'claim-donnee',
        status: 'disputed',
        by: 'l’hébergeur',
        sources: [],
        words: 'La procédure a été donnée.',
        contradicts: [],
      },
      { anchor: 'claim-chbud', status: 'admitted', sources: [], words: 'Coupé.', contradicts: [] },
    ]);
  });

  test('stand on one line, which keeps the spaces that no line may end at', () => {
    const [claim] = read('<Claim status="stated">Le réseau\ntombe ; il est 7 h 23.</Claim>').claims;
    expect(claim!.words).toBe('Le réseau tombe\u202f; il est 7\u00a0h\u00a023.');
  });

  test.each([
    ['after', GIVEN + NEVER],
    ['before', NEVER + GIVEN],
  ])(
    'a contradiction is said at one of the two and holds for both, wherever it stands: %s',
    (_where, body) => {
      const { claims, problems } = read(body);
      expect(problems).toEqual([]);
      const [one, other] = claims;
      expect(one!.contradicts).toEqual([other!.anchor]);
      expect(other!.contradicts).toEqual([one!.anchor]);
      expect(claims.find(({ by }) => by === 'la cliente')!.sources).toEqual(['s1', 's2']);
    },
  );

  test('said at both it is one contradiction', () => {
    const { claims } = read(
      GIVEN.replace('id="donnee"', 'id="donnee" contradicts="recue"') +
        NEVER.replace('contradicts', 'id="recue" contradicts'),
    );
    expect(claims.map(({ contradicts }) => contradicts)).toEqual([['claim-recue'], ['claim-donnee']]);
  });

  test('to contradict what is no claim of the text is a problem where it is written', () => {
    const { problems } = read(`${GIVEN}<Claim status="disputed" contradicts="donee">Jamais.</Claim>`);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'unknown-reference',
        at: { file: 'letters/x.mdx', line: 11, column: 26 },
        facts: { kind: 'claim', found: 'donee', known: ['donnee'], suggestion: 'donnee' },
      }),
    ]);
  });
});
