/** The gate lets a right site pass, and nothing else. */
import { linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PRIVATE_KINDS } from '../../domain/allowance.ts';
import { EXAMPLES } from '../../privacy/hostile.fixture.ts';
import { search } from '../../privacy/search.ts';
import { reportProblems } from '../../i18n/problems/report.ts';
import { keyOf } from './private-values.ts';
import { inspectLittle, little, page, PLACES, rss, toldOf } from './site.fixture.ts';

const NUMBER = '06 12 34 56 78';

describe('private values', () => {
  test.each(Object.entries(PLACES))('every kind is found in %s', (_name, place) => {
    for (const kind of PRIVATE_KINDS)
      for (const example of EXAMPLES[kind]) {
        const [file, content] = place(example);
        const told = inspectLittle(little({ 'p.png': PNG, [file]: content }));
        expect(
          told.flatMap(({ at, facts }) =>
            at.file === `dist/${file}` && 'kind' in facts ? [facts.kind] : [],
          ),
          example,
        ).toContain(kind);
      }
  });

  test.each(Object.entries(PLACES))('innocent words pass in %s', (_name, place) => {
    const [file, content] = place('Le 9 novembre 2017, 24 300 000 € ; version 10.4.12.1, le 3900, RFC 5737.');
    expect(toldOf({ 'p.png': PNG, [file]: content })).toEqual([]);
  });

  test('in the index of search they are found among words and numbers of pages', () => {
    const text = (word: string) => Buffer.concat([Buffer.from(word.length < 24 ? [0x60 + word.length] : [0x78, word.length]), Buffer.from(word)]); // prettier-ignore
    const index = (word: string) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd\x9f', 'latin1'), text(word), Buffer.from([0x82, 1]), text('k'), Buffer.from([0xff])])); // prettier-ignore
    for (const word of ['0612345678', 'jean@orange.fr', 'FR7630006000011234567890189'])
      expect(toldOf({ 'pagefind/fr.pf_index': index(word) })).toHaveLength(1);
    expect(toldOf({ 'pagefind/fr.pf_index': index('bonjour') })).toEqual([]);
  });

  test('in names of files', () => {
    expect(toldOf({ 'lettres/06-12-34-56-78/index.html': page() })).toEqual([
      'dist/lettres/06-12-34-56-78/index.html:1:1 output-private phone 0…8',
    ]);
  });

  test('a number is not joined from two cells, two items, a word and its note', () => {
    expect(
      toldOf({
        'index.html': page('<table><tr><td>06 12 34</td><td>56 78</td></tr></table><p>06 12<sup>34</sup> 56 78</p>'), // prettier-ignore
        'a.json': '["06 12 34", "56 78", 61234, 5678]',
        'a.csv': '"06 12 34","56 78"\r\n"06 12"\r\n"34 56 78"\r\n',
      }),
    ).toEqual([]);
  });

  test('across the marks of a text a number is one', () => {
    expect(toldOf({ 'index.html': page('<p>06 <b>12</b>&nbsp;34 <em>56</em>\n78</p>') })).toHaveLength(1);
  });

  test('the place is that of the value, and the value is not told', () => {
    const body = `<p>Été</p>\n<p>Appelez le ${NUMBER}</p>`;
    const [problem] = inspectLittle(little({ 'index.html': page(body) }));
    expect(problem!.at).toMatchObject({ line: 2, column: 15 });
    for (const language of ['fr', 'en'])
      expect(reportProblems([problem!], language)).not.toMatch(/12 34|12345/);
  });

  test('what is allowed passes, wherever it stands and however it is grouped', () => {
    const permitted = new Set(search(NUMBER).map(({ kind, value }) => keyOf(kind, value)));
    expect(toldOf({ 'index.html': page('<p>06.12.34.56.78</p>') }, { permitted })).toEqual([]);
    expect(toldOf({ 'index.html': page('<p>06.12.34.56.79</p>') }, { permitted })).toHaveLength(1);
  });
});

describe('markup', () => {
  test.each([
    ['<script>x()</script>', 'output-markup <script>'],
    ['<script type="module">x()</script>', 'output-markup <script>'],
    ['<script src="https://ailleurs.example/x.js"></script>', 'output-foreign https://ailleurs.example'],
    ['<p onclick="x()">a</p>', 'output-markup onclick="…"'],
    ['<p ONMOUSEOVER=x()>a</p>', 'output-markup onmouseover="…"'],
    ['<p style="color:red">a</p>', 'output-markup style="…"'],
    ['<style>p{}</style>', 'output-markup <style>'],
    ['<a href="javascript:x()">a</a>', 'output-markup javascript:'],
    ['<a href=" java&#10;script&colon;x()">a</a>', 'output-markup javascript:'],
    ['<a href="data:text/html,x">a</a>', 'output-markup data:'],
    ['<img src="data:image/png;base64,AA" alt="">', 'output-markup data:'],
    ['<iframe src="/"></iframe>', 'output-markup <iframe>'],
    ['<object data="/"></object>', 'output-markup <object>'],
    ['<meta http-equiv="refresh" content="0; url=https://ailleurs.example/">', 'output-markup <meta http-equiv="refresh">'], // prettier-ignore
    ['<base href="/x/">', 'output-markup <base>'],
    ['<img src="https://ailleurs.example/p.png" alt="">', 'output-foreign https://ailleurs.example'],
    ['<img srcset="/p.png 1x, //ailleurs.example/p.png 2x" alt="">', 'output-foreign //ailleurs.example'],
    ['<link rel="preconnect" href="https://ailleurs.example">', 'output-foreign https://ailleurs.example'],
    ['<p>a', 'output-syntax HTML unbalanced'],
    ['<p>a</div>', 'output-syntax HTML unbalanced'],
    ['<p>a < b</p>', 'output-syntax HTML stray'],
    ['<p id="a">a</p><p id="a">b</p>', 'output-syntax HTML twin'],
  ])('%s', (body, told) => {
    const files = { 'p.png': PNG, 'index.html': page(body), 'rss.xml': rss(`<item><content:encoded><![CDATA[${body}]]></content:encoded></item>`) }; // prettier-ignore
    const all = toldOf(files);
    expect(all.filter((one) => one.startsWith('dist/index.html')).join()).toContain(told);
    // A feed is shown by programs that may be less careful.
    expect(all.filter((one) => one.startsWith('dist/rss.xml')).join()).toContain(told);
  });

  test('data, own scripts, links to others and pages that lead on are right', () => {
    const body =
      '<script type="application/ld+json">{"a":"b"}</script><script type="module" src="/a.js"></script><a href="https://ailleurs.example/">a</a><a href="mailto:x@essai.example">b</a>'; // prettier-ignore
    const leading = '<!doctype html><html lang="fr"><head><meta http-equiv="refresh" content="0; url=/"><title>a</title></head><body></body></html>'; // prettier-ignore
    expect(toldOf({ 'a.js': '', 'index.html': page(body), 'b/index.html': leading })).toEqual([]);
  });

  test('a page without a policy is not published', () => {
    expect(toldOf({ 'index.html': '<!doctype html><html lang="fr"><title>a</title></html>' })).toEqual([
      'dist/index.html:1:1 output-markup no content-security-policy',
    ]);
  });
});

describe('syntax', () => {
  test.each([
    ['rss.xml', '<a><b></a>'],
    ['rss.xml', '<a>&nbsp;</a>'],
    ['rss.xml', '<a>\u0008</a>'],
    ['rss.xml', '<a>\uffff</a>'],
    ['rss.xml', rss(`${'<item><title>a</title></item>'.repeat(900)}<item><title></item>`)],
    ['rss.xml', rss('<item><title>a</title></item>'.repeat(900)).replace('</channel>', '')],
    ['a.svg', '<svg>'],
    ['liste.opml', ''],
    ['a.json', '{"a": 1,}'],
    ['a.json', `[\n${'{"a":1},\n'.repeat(4000)}{"a":}\n]`],
    ['a.json', `[\n${'{"a":1},\n'.repeat(4000)}{"a":1},\n]`],
    ['index.html', page('<script type="application/ld+json">{</script>')],
    ['a.txt', Buffer.from([0x61, 0xe9])],
    ['a.pf_fragment', Buffer.from('no gzip')],
    ['a.pf_fragment', gzipSync('something else')],
    ['a.woff2', Buffer.from('font')],
  ])('%s %j', (file, content) => {
    const told = toldOf({ [file]: content });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`dist/${file}:`);
    expect(told[0]).toContain(' output-syntax ');
  });

  test('what nobody can read again is not published', () => {
    const folder = little({ 'a.bin': Buffer.from([0xff, 0xfe]) });
    symlinkSync('/', join(folder, 'site', 'link'));
    expect(inspectLittle(folder).map(({ at, rule }) => `${at.file} ${rule}`)).toEqual([
      'dist/link output-unknown',
      'dist/a.bin output-unknown',
    ]);
  });
});

describe('addresses', () => {
  test.each([
    ['<a href="/nulle-part/">a</a>', '/nulle-part/ file'],
    ['<a href="nulle-part.html">a</a>', 'nulle-part.html file'],
    ['<a href="https://essai.example/nulle-part/">a</a>', '/nulle-part/ file'],
    ['<a href="#nulle">a</a>', '#nulle place'],
    ['<a href="/#nulle">a</a>', '/#nulle place'],
    ['<img src="/nulle.png" alt="">', '/nulle.png file'],
    ['<img srcset="/nulle.png 2x" alt="">', '/nulle.png file'],
    ['<video poster="/nulle.png"></video>', '/nulle.png file'],
    ['<form action="/nulle/"></form>', '/nulle/ file'],
  ])('%s', (body, told) => {
    expect(toldOf({ 'index.html': page(body) }).join()).toContain(`output-link ${told}`);
  });

  test('files, places, words of a page and other hosts are right', () => {
    const body = '<p id="été">a</p><a href="#été">a</a><a href="/#%C3%A9t%C3%A9:~:text=a">b</a><a href="/?q=x">c</a><a href="./">d</a>'; // prettier-ignore
    expect(toldOf({ 'index.html': page(body) })).toEqual([]);
  });

  test('in feeds, in data and in style sheets', () => {
    expect(
      toldOf({
        'rss.xml': rss('<item><link>https://essai.example/nulle/</link></item>'),
        'a.json': '{"url":"https://essai.example/nulle/"}',
        'a.css': '@font-face{src:url(nulle.woff2)} a{background:url("https://ailleurs.example/x")}',
      }).map((one) => one.replace(/:\d+:\d+/, '')),
    ).toEqual([
      'dist/a.css output-foreign https://ailleurs.example',
      'dist/a.css output-link nulle.woff2 file',
      'dist/a.json output-link /nulle/ file',
      'dist/rss.xml output-link /nulle/ file',
    ]);
  });

  test('below a folder', () => {
    const ground = { origin: 'https://essai.example', base: '/cahiers/', machine: [] };
    const body = '<a href="/cahiers/">a</a><a href="/">b</a>';
    expect(toldOf({ 'index.html': page(body) }, { ground }).join()).toMatch(/^\S+ output-link \/ file$/);
  });
});

test('folders of the machine are told', () => {
  expect(
    toldOf({
      'a.js': 'x("file:///c/d")',
      'a.css': '/* ../node_modules/astro */',
      'index.html': page('<p>/home/quelquun/cahiers</p>'),
      'b.txt': 'le dossier node_modules, /home, file://',
    }).map((one) => one.replace(/:\d+:\d+/, '')),
  ).toEqual(['dist/a.css output-machine', 'dist/a.js output-machine', 'dist/index.html output-machine']);
});

const chunk = (name: string, data: Buffer = Buffer.alloc(0)) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};
const png = (...parts: Buffer[]) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR'), ...parts, chunk('IEND')]); // prettier-ignore
const PNG = png(chunk('IDAT', Buffer.from([1, 2, 3])));
const webp = (...parts: [string, Buffer][]) => {
  const body = Buffer.concat(parts.map(([name, data]) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(name), size, data, Buffer.alloc(data.length % 2)]);
  })); // prettier-ignore
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length + 4);
  return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBP'), body]);
};
const jpeg = (...parts: [number, Buffer][]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...parts.map(([mark, data]) => Buffer.concat([Buffer.from([0xff, mark, 0, data.length + 2]), data])),
    Buffer.from([0xff, 0xda, 0, 2, 1, 0xff, 0, 2, 0xff, 0xd9]),
  ]);

describe('pictures', () => {
  const A = Buffer.from('abc');
  test.each<[string, Buffer]>([
    ['a.png', PNG],
    ['a.webp', webp(['VP8 ', A])],
    ['a.jpg', jpeg([0xe0, A], [0xdb, A])],
  ])('%s of a picture and nothing else is right', (file, bytes) => {
    expect(toldOf({ [file]: bytes })).toEqual([]);
  });
  test.each<[string, Buffer, string]>([
    ['a.png', png(chunk('eXIf', A)), 'part eXIf'],
    ['a.png', png(chunk('tEXt', A)), 'part tEXt'],
    ['a.png', png(chunk('iTXt', A)), 'part iTXt'],
    ['a.png', png(chunk('tIME', A)), 'part tIME'],
    ['a.png', Buffer.concat([PNG, A]), 'end IEND'],
    ['a.png', PNG.subarray(0, -12), 'end IEND'],
    ['a.png', jpeg(), 'kind PNG'],
    ['a.webp', webp(['VP8X', A], ['EXIF', A]), 'part EXIF'],
    ['a.webp', webp(['VP8X', A], ['XMP ', A]), 'part XMP'],
    ['a.webp', Buffer.concat([webp(['VP8 ', A]), A]), 'end RIFF'],
    ['a.webp', PNG, 'kind WebP'],
    ['a.jpg', jpeg([0xe1, A]), 'part APP1'],
    ['a.jpg', jpeg([0xed, A]), 'part APP13'],
    ['a.jpg', jpeg([0xfe, A]), 'part COM'],
    ['a.jpg', Buffer.concat([jpeg(), A]), 'end EOI'],
    ['a.jpg', PNG, 'kind JPEG'],
    ['social/a.png', png(chunk('IDAT', Buffer.alloc(300_000))), 'size 300 kB'],
  ])('%s %#', (file, bytes, told) => {
    expect(toldOf({ [file]: bytes })).toEqual([`dist/${file}:1:1 output-picture ${told}`]);
  });
});

describe('the owner’s own files', () => {
  const files = {
    'verify.html': '<script>x()</script> moi@ailleurs.fr',
    'a.jpg': jpeg([0xe1, Buffer.from('abc')]),
    'key.txt': 'ghp_' + 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zaB3dE',
    'icon.ico': Buffer.from([0, 0xff]),
  };
  const RULES = ['dist/a.jpg output-picture', 'dist/key.txt output-private'];
  test('may do what those of the engine may not, but for keys and what cameras write', () => {
    const folder = little(files);
    const ownersFolder = join(folder, 'site');
    const all = inspectLittle(folder, { ownersFolder }).map(({ at, rule }) => `${at.file} ${rule}`);
    expect(all).toEqual(RULES);
    // A file of the engine that bears the same name is the engine's.
    mkdirSync(join(folder, 'public'));
    writeFileSync(join(folder, 'public', 'verify.html'), 'x');
    expect(inspectLittle(folder, { ownersFolder: join(folder, 'public') }).length).toBeGreaterThan(4);
  });
});

describe('what is remembered', () => {
  const remembered = (folder: string) => readFileSync(join(folder, 'memory.json'), 'utf8');
  const AGE = 1_000_000_000;

  test('an unchanged file is not judged again, by another rule set it is', () => {
    const folder = little({ 'a.txt': NUMBER });
    expect(inspectLittle(folder)).toHaveLength(1);
    // As an older rule set would have kept it, which did not know telephone numbers.
    const blind = JSON.parse(remembered(folder), (key, value: unknown) =>
      key === 'found' ? [] : value,
    ) as object;
    writeFileSync(join(folder, 'memory.json'), JSON.stringify(blind));
    expect(inspectLittle(folder)).toEqual([]);
    expect(inspectLittle(folder, { memory: { place: join(folder, 'memory.json'), code: 'b' } })).toHaveLength(
      1,
    );
  });

  test('no value is kept', () => {
    const folder = little({ 'a.txt': `jean@orange.fr ${NUMBER}` });
    inspectLittle(folder);
    expect(remembered(folder)).not.toMatch(/orange|12 ?34/);
  });

  test('a kept file whose place on the disk is given to another is judged again', () => {
    const folder = little();
    const [kept, file] = [join(folder, 'kept'), join(folder, 'site', 'a.txt')];
    for (const [words, faults] of [
      ['Bonjour à tous', 0],
      [NUMBER + '\n', 1],
      ['Bonjour à tous', 0],
    ] as const) {
      rmSync(kept, { force: true });
      rmSync(file, { force: true });
      writeFileSync(kept, words);
      utimesSync(kept, AGE, AGE);
      linkSync(kept, file);
      expect(inspectLittle(folder)).toHaveLength(faults);
      expect(inspectLittle(folder)).toHaveLength(faults);
    }
  });

  test('a memory that cannot be read is as none', () => {
    const folder = little({ 'a.txt': NUMBER });
    writeFileSync(join(folder, 'memory.json'), '{"code":');
    expect(inspectLittle(folder)).toHaveLength(1);
  });
});
