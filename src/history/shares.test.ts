import fc from 'fast-check';
import { expect, test } from 'vitest';
import { versionOf } from './fingerprint.ts';
import { bodyOf, publishedText } from './published-text.ts';
import { sharesIn, withoutShares } from './shares.ts';

const MARKED = `Bonjour.

<PullQuote by="L’hôte > le client" share="trois-jours">
Trois jours.
</PullQuote>

<Claim
  status='stated'
  share='jamais-recue'
  id="recue"
>
Jamais reçue.
</Claim>

La somme share="9" reste dans la phrase.
`;

const UNMARKED = MARKED.replace(' share="trois-jours"', '').replace("\n  share='jamais-recue'", '');

test('a passage may be marked after the text was signed: its version and its digest stay', () => {
  const textOf = (body: string) => publishedText('u', 'letter', { title: 'T' }, body, 'mdx');
  expect(versionOf(textOf(MARKED))).toBe(versionOf(textOf(UNMARKED)));
  expect(textOf(MARKED)).toEqual(textOf(UNMARKED));
});

test('every other change of the body is one', () => {
  expect(bodyOf(MARKED.replace('id="recue"', 'id="donnee"'), 'mdx')).not.toBe(bodyOf(MARKED, 'mdx'));
  expect(bodyOf(MARKED.replace('share="9"', 'share="8"'), 'mdx')).not.toBe(bodyOf(MARKED, 'mdx'));
  expect(withoutShares(MARKED)).toContain('La somme share="9" reste');
});

test('plain Markdown has no components, and stays as it is', () => {
  expect(bodyOf('<PullQuote share="x">a</PullQuote>', 'md')).toContain('share="x"');
});

test('the names of a text that is gone are read without parsing it, each once, none from a comment or a sentence', () => {
  const body = `${MARKED}{/* <Quote share="secret"> */}\n<Quote by="A" share="trois-jours">\n<Quote by="A" share="../sortie">`;
  expect(sharesIn(body)).toEqual(['trois-jours', 'jamais-recue']);
  expect(sharesIn('Rien.')).toEqual([]);
});

test('whatever a body holds, only marks are taken from it, and taking them again takes nothing', () => {
  const part = fc.constantFrom(
    '<Quote',
    ' share="x"',
    " share='y'",
    ' by="a > b"',
    '>',
    '</Quote>',
    '\n',
    'mot ',
    '<',
    '"',
    '=',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const body = parts.join('');
      const once = withoutShares(body);
      expect(withoutShares(once)).toBe(once);
      expect(once.replaceAll(/\s+share=("x"|'y')/g, '')).toBe(body.replaceAll(/\s+share=("x"|'y')/g, ''));
    }),
  );
});
