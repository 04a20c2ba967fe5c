/** Pictures hold the picture and nothing else; of the owner's own files this is told too. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chunk, jpeg, png, PNG, webp } from './picture.fixture.ts';
import { inspectLittle, little, toldOf } from './site.fixture.ts';

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
