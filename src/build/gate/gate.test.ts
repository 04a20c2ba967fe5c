/** The gate lets a right site pass: well-formed, whole, and silent about the machine. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { folders } from '../../config/folders.ts';
import { namesOfMachine } from './machine.ts';
import { inspectLittle, little, page, rss, toldOf } from './site.fixture.ts';

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

test('the machine is told by its folders, never by a word that texts use', () => {
  const names = namesOfMachine();
  expect(names.some((name) => folders.root.startsWith(name.slice(0, -1)))).toBe(true);
  expect(names.filter((name) => name.length < 9 || /^\/\w+\/?$/.test(name))).toEqual([]);
});
