/** Characters that nobody sees, in bytes, escapes and entities. */
import { bodies, everyField, fronts, letterWith, wholes, type ThreatClass } from './case.ts';
import { DECISION, SIGNATURE } from './templates.ts';

const text = bodies('character', ['mdx', 'md'], [
  ['an override of direction', 'Le \u202Etxet\u202C suit.', '1:4 hidden-character'],
  ['an embedding', 'Le \u202Atexte\u202C suit.', '1:4 hidden-character'],
  ['an isolate', 'Le \u2067texte\u2069 suit.', '1:4 hidden-character'],
  ['a null', 'a\u0000b', '1:2 hidden-character'],
  ['a backspace, that breaks feeds', 'a\bb', '1:2 hidden-character'],
  ['a code of terminals', 'a\u001b]0;title\u0007', '1:2 hidden-character'],
  ['a form feed', 'a\fb', '1:2 hidden-character'],
  ['a control of the second row', 'a\u0085b', '1:2 hidden-character'],
  ['a noncharacter, that breaks feeds', 'a\uFFFEb', '1:2 hidden-character'],
  ['a mask of the engine for a brace', 'a\uFDD0process.env}', '1:2 hidden-character'],
  ['a mask of the engine for a tag', 'a \uFDD3script>', '1:3 hidden-character'],
  ['a space of no width in a word', 'pay\u200Bpal', '1:4 hidden-character'],
  ['a mark of byte order within', 'pay\uFEFFpal', '1:4 hidden-character'],
  ['a message in tags', 'Bonjour\u{E0049}\u{E0067}\u{E006E}', '1:8 hidden-character'],
  ['a message in selectors', '😀\u{E0110}\u{E0121}', '1:3 hidden-character'],
  ['letters that grow over others', `a${'\u0335'.repeat(60)}`, '1:10 hidden-character'],
  ['a line that editors do not count', 'a\u2028import x from "y"', '1:2 hidden-character'],
  ['an override as an entity', 'Le &#8238;texte', '1:4 hidden-character'],
  ['an override as an entity in sixteens', 'Le &#x202E;texte', '1:4 hidden-character'],
  ['a space of no width as an entity', 'pay&ZeroWidthSpace;pal', '1:4 hidden-character'],
  ['an override in a description', '![a&#8238;b](./a.png)', '1:4 hidden-character'],
  ['an override in a heading', '## a&#8238;b', '1:5 hidden-character'],
  ['an override in a link', '[a&#8238;b](/lettres/)', '1:3 hidden-character'],
  ['an override in code', '`a\u202Eb`', '1:3 hidden-character'],
]); // prettier-ignore

const attribute = bodies(
  'attribute character',
  ['mdx'],
  [
    ['an override in an attribute', '<Aside title="a&#8238;b">\n\na\n\n</Aside>', '1:16 hidden-character'],
    ['an override in a caption', '<Exhibit caption="a\u202Eb" />', '1:20 hidden-character'],
  ],
);

const escapes = fronts('escape', [
  ['an override in YAML', 'place: "a\\u202Eb"', '1:8 hidden-character'],
  ['a null in YAML', 'place: "a\\0b"', '1:8 hidden-character'],
  ['a bell in YAML', 'place: "a\\ab"', '1:8 hidden-character'],
  ['an escape of terminals in YAML', 'place: "a\\e[31m"', '1:8 hidden-character'],
  ['a noncharacter in YAML', 'place: "a\\uFFFE"', '1:8 hidden-character'],
  ['tags in YAML', 'place: "a\\U000E0041"', '1:8 hidden-character'],
  ['an override in a key', '"pl\\u202Eace": a', '1:1 hidden-character'],
  ['an override in a note', 'place: a # b\u202Ec', '1:13 hidden-character'],
]); // prettier-ignore

const fields = [
  ...everyField('hidden in a decision', (slug) => `moderation/${slug}.yaml`, DECISION, '"a\\u202Eb"', 'hidden-character'),
  ...everyField('hidden in a signature', (slug) => `signatures/lettre/${slug}.yaml`, SIGNATURE, '"a\\u202Eb"', 'hidden-character'),
  ...wholes([
    ['a provider', 'providers/hidden.mdx', '---\nname: "a\\u202Eb"\n---\n', '2:7 hidden-character'],
    ['a page of the owner', 'pages/hidden.mdx', '---\ntitle: "a\\u202Eb"\n---\n', '2:8 hidden-character'],
    ['the text of a page of the owner', 'pages/hidden-text.mdx', '---\ntitle: a\n---\n\na\u202Eb\n', '5:2 hidden-character'],
    ['a letter whose first line it is in', 'letters/hidden-first.mdx', letterWith('a').replace('---', '-\u200B--'), '1:2 hidden-character'],
  ]),
]; // prettier-ignore

export const characters: ThreatClass[] = [
  { threat: 'characters that nobody sees', cases: [...text, ...attribute, ...escapes, ...fields] },
];
