/**
 * `npm run bench [-- --documents 1000 --runs 3]`: whole builds in processes of their own, beside a bare Astro site on the same documents.
 * Seconds differ from machine to machine; the ratios hold.
 */
import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from '../src/config/folders.ts';
import { writeBareSite } from './bench/bare.ts';
import { writeCorpus } from './bench/corpus.ts';
import { firstSearch, growthOf, untilAnswered, type FirstSearch } from './bench/first-search.ts';
import { measure, type Cost } from './bench/measure.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '1' },
    providers: { type: 'string', default: '20' },
  },
});
const documents = Number(values.documents);
const bench = join(folders.root, '.cache', 'bench', String(documents));
const content = join(bench, 'content');
const bare = join(bench, 'bare');
const edited = await writeCorpus(content, { documents, providers: Number(values.providers) });
await writeBareSite(bare, join(content, 'letters'));

const cahiers = () =>
  measure(process.execPath, ['scripts/build.ts'], {
    cwd: folders.root,
    env: {
      CONTENT_DIR: content,
      CACHE_DIR: join(bench, 'cache'),
      OUT_DIR: join(bench, 'dist'),
      CAHIERS_TIMES: '1',
      CAHIERS_TODAY: '2026-11-21',
    },
  });
const astro = () =>
  measure(process.execPath, [join(folders.root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: bare,
  });
const forget = async (...paths: string[]) =>
  Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));
let edits = 0;
const edit = () => appendFile(edited, `\nAn edit of the bench, number ${++edits}.\n`);

const scenarios: [string, () => Promise<Cost>][] = [
  [
    'bare Astro, cold',
    async () => (await forget(join(bare, 'dist'), join(bare, 'node_modules'), join(bare, '.astro')), astro()),
  ],
  ['bare Astro, one edit', async () => (await edit(), astro())],
  ['Cahiers, cold', async () => (await forget(join(bench, 'cache'), join(bench, 'dist')), cahiers())],
  ['Cahiers, no edit', cahiers],
  ['Cahiers, one edit', async () => (await edit(), cahiers())],
];

const costs = new Map<string, Cost[]>();
for (let run = 0; run < Number(values.runs); run++)
  for (const [name, work] of scenarios) {
    const cost = await work();
    costs.set(name, [...(costs.get(name) ?? []), cost]);
    console.log(`${name.padEnd(22)} ${show(cost)}`);
  }

const median = (name: string) =>
  costs
    .get(name)!
    .map(({ wall }) => wall)
    .sort((a, b) => a - b)[Math.floor(costs.get(name)!.length / 2)]!;
console.log(`\n${documents} documents, median of ${values.runs}:`);
console.log(
  `  cold      ${(median('Cahiers, cold') / median('bare Astro, cold')).toFixed(2)} times bare Astro (target: at most 2)`,
);
console.log(
  `  one edit  ${(median('Cahiers, one edit') / median('bare Astro, one edit')).toFixed(2)} times bare Astro (target: at most 0.6)`,
);

const files = await readdir(join(bench, 'dist'), { recursive: true });
const answers = files.filter((file) =>
  /(?:^|[\\/])(?:parcourir|browse)[\\/].*index\.html$/.test(file),
).length;
console.log(`  answers   ${answers} pages that answer without a script, in both languages`);
// A syllable of the corpus: as a word it stands in nearly every document, which makes the largest part of an index.
const search = await firstSearch(join(bench, 'dist'), 'sol');
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
console.log(
  `  search    ${kilobytes(untilAnswered(search))} until the first answer (target: at most 150 kB): ${parts(search)}`,
);
const three = await firstSearch(join(bench, 'dist'), 'sol lu per');
console.log(`            ${kilobytes(untilAnswered(three))} for three words at once`);
console.log(
  `            ${kilobytes(growthOf(search, documents / 2))} at ten times the documents, estimated; measured with --documents ${documents * 10}`,
);

function parts({ page, engine, meta, words, texts, elsewhere, facets }: FirstSearch): string {
  const first = Object.entries({ page, engine, meta, words, texts });
  const later = Object.entries({ 'other languages': elsewhere, facets });
  const told = (all: [string, number][]) =>
    all.map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(', ');
  return `${told(first)}; when asked for: ${told(later)}`;
}

function show({ wall, cpu, peak, output }: Cost): string {
  const times = /\{"times":\{.*?\}/.exec(output)?.[0];
  const phases = times
    ? Object.entries((JSON.parse(`${times}}`) as { times: Record<string, number> }).times)
    : [];
  return [
    `${wall.toFixed(1)} s`,
    cpu === undefined ? '' : `cpu ${cpu.toFixed(1)} s`,
    peak === undefined ? '' : `peak ${(peak / 1e9).toFixed(2)} GB`,
    phases.map(([phase, ms]) => `${phase} ${(ms / 1000).toFixed(1)}`).join(' · '),
  ].join('   ');
}
