/** A whole build of a site with evidence that not everybody may see: nothing of it but words and digests may be in any file. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../library/reading.ts';
import { build, LETTER, readPage, smallSite, TODAY, type SmallSite } from './small-site.ts';

const drawn = (color: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: color } })
    .png()
    .toBuffer();
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const letter = (front: string, body: string) =>
  LETTER.replace('example: true', `example: true${front}`).replace('Ceci est une lettre.', body);
const PUBLIC = '<Exhibit caption="La facture" src="./facture.png" alt="Une facture" />';
const KEPT = '<Exhibit caption="Le contrat" src="./contrat.png" alt="Un contrat signé" visible="kept" />';
const SEALED = `<Exhibit caption="Le courrier" visible="on-request" sha256="${'ab'.repeat(32)}" />`;
const FRONT = `
attachments:
  - title: La facture
    file: ./facture.png
  - title: La pièce d’identité
    file: ./identite.png
    visible: on-request`;

let pictures: Record<string, Buffer>;
beforeAll(async () => {
  pictures = {
    'letters/lettre/facture.png': await drawn('red'),
    'letters/lettre/contrat.png': await drawn('green'),
    'letters/lettre/identite.png': await drawn('blue'),
  };
});

const files = (front: string, body: string) => ({
  'letters/lettre.mdx': null,
  'letters/lettre/index.mdx': letter(front, body),
  ...pictures,
});

describe('a site with evidence', () => {
  let site: SmallSite;
  let outcome: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    site = await smallSite('evidence', files(FRONT, [PUBLIC, KEPT, SEALED].join('\n\n')));
    outcome = await build(site);
  });

  test('publishes one picture: that of the piece that everybody may see', async () => {
    expect(outcome.code).toBe(0);
    expect(await readdir(join(site.dist, 'pictures'))).toHaveLength(1);
  });

  test('holds no original; its name only where the text stands as it was typed', async () => {
    const all = await readdir(site.dist, { recursive: true, withFileTypes: true });
    const originals = new Set(Object.values(pictures).map(digest));
    for (const file of all.filter((one) => one.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name));
      expect(originals).not.toContain(digest(bytes));
      const isNamed = bytes.includes('contrat.png') || bytes.includes('identite.png');
      expect([file.name, isNamed]).toEqual([file.name, file.name === 'text.json']);
    }
  });

  test('describes what it keeps, and gives the first digits by which it is known again', async () => {
    const page = (await readPage(site, 'lettres/lettre/index.html')).replace(/[\u00a0\u202f]/g, ' ');
    expect(page).toContain('Pièce non publiée, gardée par l’éditeur : Un contrat signé');
    expect(page).toContain(`<code>${digest(pictures['letters/lettre/contrat.png']!).slice(0, 12)}…</code>`);
    expect(page).toContain('Pièce non publiée, montrée sur demande');
    expect(page).toContain('<code>abababababab…</code>');
  });

  test('has the whole digests in its data', async () => {
    const data = JSON.parse(await readPage(site, 'lettres/lettre/index.json')) as {
      exhibits: { visible: string; sha256: string; picture?: string }[];
      attachments: { visible: string; sha256: string; picture?: string }[];
    };
    const sha = (name: string) => digest(pictures[`letters/lettre/${name}.png`]!);
    expect(data.exhibits.map(({ visible, sha256, picture }) => [visible, sha256, !!picture])).toEqual([
      ['public', sha('facture'), true],
      ['kept', sha('contrat'), false],
      ['on-request', 'ab'.repeat(32), false],
    ]);
    expect(data.attachments.map(({ visible, sha256, picture }) => [visible, sha256, !!picture])).toEqual([
      ['public', sha('facture'), true],
      ['on-request', sha('identite'), false],
    ]);
  });
});

describe('a problem of evidence', () => {
  let count = 0;
  const rulesOf = async (changes: Record<string, string | Uint8Array | null>) => {
    const { content, cache } = await smallSite(`evidence-${++count}`, changes);
    const { problems } = await readContent({ content, cache, today: TODAY });
    return problems.map(({ rule, at }) => `${at.file.split('/').slice(-2).join('/')}:${at.line} ${rule}`);
  };

  test('a piece that is kept and shown: beside itself, under another name, in another text', async () => {
    const twice = files('', [KEPT, '![Un contrat](./contrat.png)'].join('\n\n'));
    expect(await rulesOf(twice)).toEqual(['lettre/index.mdx:16 evidence-shown']);
    const copied = files('', [KEPT, '![Un contrat](./copie.png)'].join('\n\n'));
    const copy = { 'letters/lettre/copie.png': pictures['letters/lettre/contrat.png']! };
    expect(await rulesOf({ ...copied, ...copy })).toEqual(['lettre/index.mdx:16 evidence-shown']);
    const other = {
      'letters/autre/index.mdx': letter('', '![Un contrat](./contrat.png)'),
      'letters/autre/contrat.png': pictures['letters/lettre/contrat.png']!,
    };
    expect(await rulesOf({ ...files('', KEPT), ...other })).toEqual(['autre/index.mdx:14 evidence-shown']);
  });

  test('a file that is not the one that was declared', async () => {
    const declared = KEPT.replace('visible=', `sha256="${'0'.repeat(64)}" visible=`);
    expect(await rulesOf(files('', declared))).toEqual(['lettre/index.mdx:14 evidence-changed']);
    const right = digest(pictures['letters/lettre/contrat.png']!);
    expect(await rulesOf(files('', declared.replace('0'.repeat(64), right)))).toEqual([]);
  });

  test('a piece that is kept and that nothing proves', async () => {
    expect(await rulesOf(files('', '<Exhibit caption="Le contrat" visible="kept" />'))).toEqual([
      'lettre/index.mdx:14 missing-attribute',
    ]);
  });

  test('an attachment that is not there', async () => {
    expect(await rulesOf(files(FRONT.replace('facture.png', 'absente.png'), 'Mot.'))).toEqual([
      'lettre/index.mdx:6 picture-missing',
    ]);
  });
});
