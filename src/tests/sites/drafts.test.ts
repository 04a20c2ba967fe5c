/** A draft reaches no output: words planted in every part of drafts are looked for in every byte that was published. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { build, LETTER, PROVIDER, smallSite, type SmallSite } from './small-site.ts';

const draft = (text: string) => text.replace('example: true', 'example: true\ndraft: true');

/** Words that stand nowhere else, by where they were planted. */
const CANARIES = {
  title: 'Zythologie',
  author: 'Quokkaline',
  body: 'xylophagie',
  claim: 'zeugmatique',
  topic: 'wombatisme',
  source: 'kakapotier',
  'file name': 'ornithorynque',
  picture: 'axolotlesque',
  reply: 'numbatien',
  signature: 'Tarsierine',
  request: 'fossagerie',
  provider: 'Okapiterie',
  page: 'dugongaire',
  tombstone: 'pangolinade',
};

const draftLetter = draft(LETTER)
  .replace('Une lettre d’exemple', CANARIES.title)
  .replace('Camille Exemple', `Camille ${CANARIES.author}`)
  .replace('published: 2026-11-02', `published: 2026-11-02\nuid: ${CANARIES.topic}\nsummary: Un ${CANARIES.topic} de plus.\nsources:\n  - id: preuve\n    kind: web-page\n    title: Le ${CANARIES.source}\n    url: https://exemple.example/${CANARIES.source}`) // prettier-ignore
  .replace('Ceci est une lettre.', `Ceci est une ${CANARIES.body}.\n\n<Claim id="un" status="disputed">Une panne ${CANARIES.claim}.</Claim>\n\n![Une vue ${CANARIES.picture}](./vue-${CANARIES.picture}.png)`); // prettier-ignore

let site: SmallSite;
let output: string;
let picture: Buffer;

beforeAll(async () => {
  // A picture whose colours no other has: its bytes are looked for as they would be written.
  picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#12ab9f' } }).png().toBuffer(); // prettier-ignore
  const folder = `letters/${CANARIES['file name']}`;
  site = await smallSite('drafts', {
    [`${folder}/index.mdx`]: draftLetter,
    [`${folder}/vue-${CANARIES.picture}.png`]: picture,
    [`replies/reponse-${CANARIES.reply}.mdx`]: `---\ntitle: Réponse ${CANARIES.reply}\nexample: true\ndraft: true\npublished: 2026-11-03\nto: letters/${CANARIES['file name']}\nby:\n  provider: exemple\nposition: rejected\nreceived: 2026-11-03\n---\n\nUne réponse ${CANARIES.reply}.\n`, // prettier-ignore
    [`signatures/${CANARIES['file name']}/a.yaml`]: `name: Jeanne ${CANARIES.signature}\nsort: Z\nsigned: 2026-11-04\nverified: confirmed\n`,
    'moderation/demande.yaml': `draft: true\ntarget: letters/lettre\nrequested: 2026-11-05\nby: Le service ${CANARIES.request}\nkind: rectification\ndecision: pending\n`, // prettier-ignore
    'providers/brouillon.mdx': draft(PROVIDER).replace('Prestataire d’exemple', CANARIES.provider),
    'pages/brouillon.mdx': `---\ntitle: Page ${CANARIES.page}\ndraft: true\n---\n\nUne page ${CANARIES.page}.\n`,
    'letters/retiree.mdx': `---\ntitle: Lettre ${CANARIES.tombstone}\nexample: true\ndraft: true\npublished: 2026-11-02\nprominence: withdrawn\nwithdrawn:\n  at: 2026-11-06\n  reason: Une ${CANARIES.tombstone}.\n---\n\nUne ${CANARIES.tombstone}.\n`, // prettier-ignore
  });
  const built = await build(site);
  output = built.output;
  expect(built.code, output).toBe(0);
});

test('every draft is counted', () => {
  expect(output).toContain('7 brouillons');
});

test('no word of a draft is in any file, its name, or what search unpacks', () => {
  const files = readdirSync(site.dist, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const words = Object.values(CANARIES).map((word) => word.toLowerCase());
  let unpacked = 0;
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const bytes = readFileSync(path);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    if (isPacked) unpacked++;
    const text = `${path.slice(site.dist.length)}\n${bytes.toString()}\n${isPacked ? gunzipSync(bytes).toString() : ''}`.toLowerCase(); // prettier-ignore
    expect(
      words.filter((word) => text.includes(word)),
      path,
    ).toEqual([]);
  }
  expect(unpacked).toBeGreaterThan(2);
  expect(files.filter(({ parentPath }) => /pictures$/.test(parentPath))).toEqual([]);
});

test('the same words are found once the drafts are published', async () => {
  const shown = await smallSite('drafts-shown', {
    'letters/ornithorynque.mdx': draftLetter.replace('draft: true\n', '').replace(/!\[.*\n/, ''),
  });
  const { code, output } = await build(shown);
  expect(code, output).toBe(0);
  const page = readFileSync(join(shown.dist, 'lettres/ornithorynque/index.html'), 'utf8');
  for (const part of ['title', 'author', 'body', 'claim', 'source'] as const)
    expect(page, part).toContain(CANARIES[part]);
});
