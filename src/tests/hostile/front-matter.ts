/** Front matter that would blow up, deceive or be read in two ways. */
import { bodies, fronts, letterWith, wholes, type ThreatClass } from './case.ts';

const yaml = fronts('yaml', [
  ['a bomb of aliases', 'services: &a [x, x]\nissues: [*a, *a, *a]', '2:10 yaml-syntax'],
  ['an anchor alone', 'place: &a Paris', '1:11 yaml-syntax'],
  ['an alias to itself', 'services: &a [*a]', '1:14 yaml-syntax'],
  ['a merge', 'base: &b { draft: true }\n<<: *b', '2:5 yaml-syntax'],
  ['a merge without alias', '<<: { draft: true }', '1:1 unknown-key'],
  ['a tag of JavaScript', 'place: !!js/function "function () {}"', '1:22 yaml-syntax'],
  ['a tag of Python', 'place: !!python/object/apply:os.system ["ls"]', '1:40 yaml-syntax'],
  ['a tag of one’s own', 'place: !env SECRET', '1:13 yaml-syntax'],
  ['binary data', 'place: !!binary aGVsbG8=', '1:17 yaml-syntax'],
  ['a timestamp by tag', 'written: !!timestamp 2017-11-09', '1:22 yaml-syntax'],
  ['a set', 'services: !!set { a, b }', '1:17 yaml-syntax'],
  ['a key twice', 'place: Paris\nplace: Lyon', '2:1 yaml-syntax'],
  ['a key twice in a line', 'outcome: { state: pending, state: resolved }', '1:28 yaml-syntax'],
  ['a key twice, once in quotation marks', 'place: Paris\n"place": Lyon', '2:1 yaml-syntax'],
  ['the prototype', '__proto__: { draft: true }', '1:1 unknown-key'],
  ['the constructor', 'constructor: { prototype: { draft: true } }', '1:1 unknown-key'],
  ['the prototype deeper', 'outcome: { state: pending, __proto__: { x: 1 } }', '1:28 unknown-key'],
  ['toString', 'toString: x', '1:1 unknown-key'],
  ['a complex key', '? [a, b]\n: x', '1:3 yaml-syntax'],
  ['a directive', '%YAML 1.1', '1:1 yaml-syntax'],
  ['a tab as indent', 'outcome:\n\tstate: pending', '2:1 yaml-syntax'],
  ['brackets without end', 'services: [[[[[', '2:1 yaml-syntax'],
  ['a thousand brackets', `services: ${'['.repeat(1000)}`, '1:111 nesting'],
  ['sixty closed brackets', `services: ${'['.repeat(60)}${']'.repeat(60)}`, '1:49 nesting'],
  ['a block that never ends its quotation', 'place: "Paris', '2:1 yaml-syntax'],
  ['a value of another type', 'draft: 1', '1:8 wrong-value'],
  ['a map as a title', 'summary: { toString: x }', '1:10 wrong-value'],
  ['a list as words', 'summary: [a, b]', '1:10 wrong-value'],
  ['a number as words', 'place: 75002', '1:8 wrong-value'],
  ['nothing as words', 'summary:', '1:9 wrong-value'],
  ['a word of twenty thousand letters', `place: ${'a'.repeat(20_000)}`, '1:8 wrong-value'],
  ['a summary of ten thousand signs', `summary: ${'mot '.repeat(2500)}`, '1:10 wrong-value'],
  ['a language that is none', `lang: 'fr" onclick="x'`, '1:7 wrong-value'],
]); // prettier-ignore

const drafts = fronts('draft', [
  ['a word for true', 'draft: yes', '1:8 wrong-value'],
  ['true in quotation marks', 'draft: "true"', '1:8 wrong-value'],
  ['a mistyped key', 'drafts: true', '1:1 unknown-key'],
  ['a key in capitals', 'Draft: true', '1:1 unknown-key'],
  ['a key in French', 'brouillon: true', '1:1 unknown-key'],
  ['a key of others', 'published: false', '1:1 yaml-syntax'],
  ['a prominence that is none', 'prominence: hidden', '1:13 unknown-term'],
  ['a withdrawal that is not in force', 'withdrawn: { at: 2026-11-03, reason: R }', '1:12 withdrawal-not-in-force'],
]); // prettier-ignore

const dates = fronts('date', [
  ['day first', 'written: 09/11/2017', '1:10 wrong-date'],
  ['day first with dots', 'written: 09.11.2017', '1:10 wrong-date'],
  ['a day that does not exist', 'written: 2017-02-30', '1:10 wrong-date'],
  ['a leap day that is none', 'written: 2017-02-29', '1:10 wrong-date'],
  ['a thirteenth month', 'written: 2017-13-01', '1:10 wrong-date'],
  ['an hour of twenty-five', 'written: 2017-11-09T25:00Z', '1:10 wrong-date'],
  ['a date to come', 'written: 2027-01-01', '1:10 date-in-future'],
  ['nothing', 'written: null', '1:10 wrong-date'],
  ['true', 'written: true', '1:10 wrong-date'],
  ['zero', 'written: 0', '1:10 wrong-date'],
  ['a number of eight digits', 'written: 20171109', '1:10 wrong-date'],
  ['seconds since 1970', 'written: 1510212180000', '1:10 wrong-date'],
  ['words', 'written: hier', '1:10 wrong-date'],
  ['an end before its start', 'written: 2017-05/2017-04', '1:10 wrong-date'],
  ['a map', 'written: { y: 2017 }', '1:10 wrong-date'],
  ['markup', `written: '2017"><script>'`, '1:10 wrong-date'],
  ['digits of another script', 'written: ٢٠١٧-١١-٠٩', '1:10 wrong-date'],
  ['sent before written', 'written: 2017-11-09\nsent: 2017-11-08', '2:7 end-before-start'],
]); // prettier-ignore

const attributeDates = bodies('attribute date', ['mdx'], [
  ['day first', '<Exhibit caption="a" date="09/11/2017" />', '1:22 wrong-date'],
  ['markup', `<Exhibit caption="a" date='2017"><script>' />`, '1:22 wrong-date'],
  ['a day that does not exist', '<Quote by="A" date="2017-02-30">\n\na\n\n</Quote>', '1:15 wrong-date'],
]); // prettier-ignore

const lost = wholes([
  ['a line of four hyphens in the front matter', 'letters/lost-hyphens.mdx', letterWith('a', 'summary: |\n  a\n----\ndraft: true\n'), '10:1 yaml-syntax'],
  ['three dots', 'letters/lost-dots.mdx', letterWith('a', 'place: a\n...\ndraft: true\n'), '10:1 yaml-syntax'],
  ['bytes of Latin 1', 'letters/latin.mdx', Buffer.from(letterWith('Un été.'), 'latin1'), '9:4 not-utf8'],
  ['bytes of UTF-16', 'letters/utf16.mdx', Buffer.from(`\ufeff${letterWith('a')}`, 'utf16le'), '1:1 not-utf8'],
  ['half of a character', 'letters/half.mdx', Buffer.concat([Buffer.from(letterWith('a')), Buffer.from([0xc3])]), '10:1 not-utf8'],
  ['a surrogate in UTF-8', 'letters/surrogate.mdx', Buffer.concat([Buffer.from(letterWith('a')), Buffer.from([0xed, 0xa0, 0x80])]), '10:1 not-utf8'],
  ['a slash written too long', 'letters/overlong.mdx', Buffer.concat([Buffer.from(letterWith('a')), Buffer.from([0xc0, 0xaf])]), '10:1 not-utf8'],
  ['a file of a hundred and one kilobytes', 'letters/large.mdx', letterWith('Un mot.\n\n'.repeat(12_000)), '1:1 file-size'],
  ['a file of ten megabytes', 'letters/huge.mdx', letterWith('Un mot.\n\n'.repeat(1_200_000)), '1:1 file-size'],
]); // prettier-ignore

export const frontMatter: ThreatClass[] = [
  { threat: 'YAML that blows up or is read in two ways', cases: yaml },
  { threat: 'drafts that would be published', cases: drafts },
  { threat: 'dates that would be another day', cases: [...dates, ...attributeDates] },
  { threat: 'text that would be lost', cases: lost },
];
