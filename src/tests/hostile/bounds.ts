/** Small files that would cost gigabytes, minutes or the process. */
import { bodies, letterWith, wholes, type ThreatClass } from './case.ts';

const times = (count: number, one: (rank: number) => string) =>
  Array.from({ length: count }, (_, rank) => one(rank)).join('');

const nesting = bodies('nesting', ['mdx', 'md'], [
  ['five hundred quotations', `${'>'.repeat(500)} a`, '1:1 nesting'],
  ['two hundred and fifty lists', `${'- '.repeat(250)}a`, '1:1 nesting'],
  ['lists line by line', times(60, (rank) => `${'  '.repeat(rank)}- a\n`), '33:1 nesting'],
  ['numbered lists', `${'1. '.repeat(60)}a`, '1:1 nesting'],
  ['quotations and lists', `${'> - '.repeat(30)}a`, '1:1 nesting'],
  ['emphasis in emphasis', `${'*a **a '.repeat(3000)}${'a** a*'.repeat(3000)}`, '1:415 nesting'],
  ['a table of ninety thousand cells', `${'|a'.repeat(300)}\n${'|-'.repeat(300)}\n${'|\n'.repeat(300)}`, '69:1 table-size'],
  ['a definition repeated a thousand times', `${'[a]'.repeat(1000)}\n\n[a]: /${'x'.repeat(3000)}`, '3:1 unsafe-address'],
  ['fifty thousand runs of emphasis', '_a'.repeat(49_000), '1:1 text-density'],
  ['twenty thousand entities', '&#0;'.repeat(20_000), '1:1 text-density'],
  ['emoji between signs', '😀~~a'.repeat(10_000), '1:1 text-density'],
  ['twenty thousand tags', '<b>a</b>'.repeat(10_000), '1:1 text-density'],
]); // prettier-ignore

const tags = bodies('tags', ['mdx'], [
  ['components in components', `${'<Aside>\n\n'.repeat(40)}a${'\n\n</Aside>'.repeat(40)}`, '65:1 nesting'],
  ['ten thousand tags', '<Aside>'.repeat(10_000), '1:1 nesting'],
  ['ten thousand parentheses', `{${'('.repeat(10_000)}${')'.repeat(10_000)}}`, '1:1 text-character'],
  ['templates in templates', `{${'`${'.repeat(5000)}${'}`'.repeat(5000)}}`, '1:1 text-density'],
  ['ten thousand comments', '{/* */}'.repeat(10_000), '1:1 text-density'],
]); // prettier-ignore

const files = wholes([
  ['a hundred thousand line ends', 'letters/lines.mdx', letterWith('\n'.repeat(99_000) + '<b>'), '99009:1 text-code'],
  ['twenty thousand keys', 'letters/keys.mdx', letterWith('a', times(6000, (rank) => `k${rank}: 1\n`)), '8:1 unknown-key'],
  ['blocks in blocks of YAML', 'letters/yaml-deep.mdx', letterWith('a', times(300, (rank) => `${' '.repeat(rank)}a:\n`)), '27:20 nesting'],
]); // prettier-ignore

export const bounds: ThreatClass[] = [{ threat: 'bombs', cases: [...nesting, ...tags, ...files] }];
