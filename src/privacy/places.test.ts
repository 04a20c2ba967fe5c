/** Where the guard looks: everywhere, and it tells the very place. */
import { describe, expect, test } from 'vitest';
import { allowed, letter, NUMBER, told } from './documents.fixture.ts';
import { guardName } from './guard.ts';

describe('a value is found wherever it stands, with its place', () => {
  test.each<[string, string, string]>([
    ['a title', `---\ntitle: Appelez le ${NUMBER}\n---\n`, '2:19'],
    ['a quoted title', `---\ntitle: "Appelez le ${NUMBER}"\n---\n`, '2:20'],
    ['an escape of YAML', `---\ntitle: "06\\u00a012 34 56 78"\n---\n`, '2:8'],
    ['a summary of many lines', letter(`summary: >\n  Appelez\n  le ${NUMBER}\n`), '5:6'],
    ['a number across two lines', letter('summary: >\n  Appelez le 06 12\n  34 56 78\n'), '4:14'],
    ['the second of a value', letter(`summary: a 06 12 34 56 79 b ${NUMBER}\n`, ''), '3:12|3:29'],
    ['words of an event', letter(`events:\n  - at: 2017-11\n    words: Tél. ${NUMBER}\n`), '5:17'],
    ['a value in a list in one line', letter(`events: [{ words: "${NUMBER}" }]\n`), '3:20'],
    ['a correction', letter(`corrections:\n  - { at: 2026-11-01, words: le ${NUMBER} }\n`), '4:33'],
    [
      'a reason of an allowance',
      letter(`${allowed('x', 'phone', `reason: "${NUMBER}", at: 2026`)}`),
      '4:41|4:5',
    ],
    ['an old address', letter('redirectFrom: [lettre-0612345678]\n'), '3:23'],
    ['a note in the front matter', letter(`lang: fr # tél. ${NUMBER}\n`), '3:17'],
    ['the text', letter('', `Bonjour,\n\n${NUMBER}`), '7:1'],
    ['a comment', letter('', `Bonjour {/* ${NUMBER} */}.`), '5:13'],
    ['both sides of a comment', letter('', 'a 06 12{/* x */} 34 56 78'), '5:3'],
    ['an alternative text', letter('', `![Le ${NUMBER}](./a.png)`), '5:6'],
    ['an attribute', letter('', `<Exhibit src="./a.png" alt="${NUMBER}" caption="A" />`), '5:29'],
    ['the name of a picture', letter('', '![Facture](./facture-0612345678.png)'), '5:22'],
    ['code', letter('', `Avant\n\n\`\`\`\ntel ${NUMBER}\n\`\`\``), '8:5'],
    ['a table', letter('', `| a | b |\n| --- | --- |\n| x | ${NUMBER} |`), '7:7'],
    ['a heading', letter('', `## ${NUMBER}`), '5:4'],
    ['a list', letter('', `- a\n- ${NUMBER}`), '6:3'],
    ['a link', letter('', `[là](tel:0612345678)`), '5:10'],
    ['a definition', letter('', `[a]: tel:0612345678`), '5:10'],
    ['a quotation across lines', letter('', '> 06 12 34\n> 56 78'), '5:3'],
  ])('%s', (_name, text, places) => {
    expect(told(text).map((line) => line.split(' ')[0])).toEqual(places.split('|'));
  });

  test('the name of a file, of a folder, of a picture', () => {
    expect(told(letter(''), 'content/letters/lettre-0612345678.mdx')).toEqual(['1:1 personal-data phone']);
    expect(told(letter(''), 'content/letters/0612345678/index.mdx')).toEqual(['1:1 personal-data phone']);
    expect(guardName('content/letters/lettre/client-1234567.png')).toHaveLength(1);
    expect(guardName('content/letters/lettre/jean@orange.fr.png')).toHaveLength(1);
    expect(guardName('content/letters/lettre/capture-2017-11-09-072345.png')).toEqual([]);
  });

  test('a number does not go on from one value to the next', () => {
    expect(told(letter('summary: 06 12\nsalutation: 34 56 78\n'))).toEqual([]);
  });
});
