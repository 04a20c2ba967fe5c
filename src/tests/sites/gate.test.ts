/** The gate on whole sites: nothing planted in what was written gets through, and what is stopped leaves the published site as it is. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inspect } from '../../build/gate/gate.ts';
import { readPublished } from './published-site.ts';
import { build, smallSite } from './small-site.ts';

const NUMBER = '06 12 34 56 78';
const ORIGIN = 'https://cahiers.example';
let site: string;
let cache: string;

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'gate-'));
  site = join(cache, 'site');
  cpSync(inject('dist'), site, { recursive: true });
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

const inspected = (memory = 'memory.json') =>
  inspect({
    folder: site,
    name: 'dist',
    ground: { origin: ORIGIN, base: '/', machine: [] },
    permitted: new Set(),
    memory: { place: join(cache, memory), code: 'x' },
  }).map(({ at, rule }) => `${at.file} ${rule}`);

/** The contact of the sample site is permitted by its own `site.yaml`; here nothing is. */
const CONTACTS = /output-private$/;

/** Puts the number into a file as whatever wrote it would have. */
const plants: Record<string, (text: string) => string> = {
  '.html': (text) => text.replace(/<\/(title|h1)>/, ` ${NUMBER}</$1>`),
  '.xml': (text) => text.replace(/<\/(title|loc|text|h1|p)>/, ` ${NUMBER}</$1>`),
  '.json': (text) =>
    text.replace(/"((?:title|name|description|\$id|version)": ?")/, `"note":"${NUMBER}","$1`),
  '.csv': (text) => `${text}"${NUMBER}"\r\n`,
  '.opml': (text) => text.replace(' text="', ` text="${NUMBER} `),
  '.txt': (text) => `${text}# ${NUMBER}\n`,
  '.svg': (text) => text.replace('</svg>', `<title>${NUMBER}</title></svg>`),
  '.css': (text) => `${text}a::after{content:"${NUMBER}"}`,
  '.pf_fragment': (text) => text.replace('"content":"', `"content":"${NUMBER} `),
};

describe('the sample site', () => {
  test('a number planted in any file of words is found in that file', async () => {
    const before = new Set(inspected());
    expect([...before].filter((told) => !CONTACTS.test(told))).toEqual([]);
    const { files } = await readPublished(site);
    const planted: string[] = [];
    for (const file of files) {
      const plant = plants[extname(file)];
      if (!plant) continue;
      const bytes = readFileSync(join(site, file));
      const isPacked = extname(file).startsWith('.pf_');
      const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
      const changed = plant(text);
      expect(changed, file).not.toBe(text);
      writeFileSync(join(site, file), isPacked ? gzipSync(changed) : changed);
      planted.push(`dist/${file} output-private`);
    }
    expect(new Set(planted.map((told) => extname(told.split(' ')[0]!)))).toEqual(
      new Set(Object.keys(plants)),
    );
    // Told with the memory of the clean site, as a build would have it. More than three hundred are not told: those at the end alone.
    const found = new Set(inspected());
    expect(planted.slice(0, 60).filter((told) => !found.has(told))).toEqual([]);
    for (const file of await readPublished(inject('dist')).then(({ files: all }) => [...all].reverse()))
      cpSync(join(inject('dist'), file), join(site, file));
    expect(new Set(inspected())).toEqual(before);
  });
});

test('a private value that only the output holds stops the build, and the published site stays', async () => {
  const small = await smallSite('gate');
  const first = await build(small);
  expect(first.code, first.output).toBe(0);
  const before = readFileSync(join(small.dist, 'index.html'));
  writeFileSync(join(small.content, 'theme.css'), `.name::after {\n  content: 'Tél. ${NUMBER}';\n}\n`);
  const stopped = await build(small);
  expect(stopped.code, stopped.output).toBe(1);
  expect(stopped.output).toMatch(/dist\/assets\/theme\.[\w-]+\.css:1:\d+ output-private/);
  expect(stopped.output).not.toContain('12 34');
  expect(readFileSync(join(small.dist, 'index.html'))).toEqual(before);
});

test('a page of the owner’s that would load or frame something stops the build, each fault by its name', async () => {
  const small = await smallSite('gate-page', {
    'pages/a-propos.mdx':
      '---\ntitle: À propos\n---\n\n<iframe src="https://ailleurs.example/"></iframe>\n\n<p style="color:red">a</p>\n\n<img src="https://ailleurs.example/a.png" alt="" />\n',
  });
  const { code, output } = await build(small);
  expect(code).toBe(1);
  expect(output).toContain('output-markup');
  for (const word of ['« <iframe> »', '« style="…" »', '« https://ailleurs.example »']) expect(output).toContain(word); // prettier-ignore
});
