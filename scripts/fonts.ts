/**
 * Makes the subsets in src/assets/fonts: Source Serif 4 with the @font-face rules that load it, and Inter, which only
 * the social pictures use (pages set the record in the reader's own sans, at no cost).
 *
 * Run by hand, only when the font or the character sets change; the results are committed. The tools stay
 * outside this repository:
 *
 *   npm install --prefix FOLDER subset-font@2.9.0 @expo-google-fonts/source-serif-4@0.4.1 \
 *     @expo-google-fonts/inter@0.4.2 @capsizecss/metrics@4.3.0 @capsizecss/unpack@4.0.1
 *   node scripts/fonts.ts FOLDER
 *
 * Same packages, same bytes. Both fonts are under the SIL Open Font License 1.1, without a reserved name, so that a
 * subset may keep it; the licences are copied beside them.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { characterSets, codePoints, rangesOf } from '../src/assets/fonts/characters.ts';

type Metrics = { ascent: number; descent: number; lineGap: number; unitsPerEm: number; xWidthAvg: number };
type Subset = (font: Buffer, text: string, options: object) => Promise<Buffer>;

const toolbox = process.argv[2];
if (toolbox === undefined)
  throw new Error('Expected the folder that holds the tools; see the top of scripts/fonts.ts.');
const tool = createRequire(join(resolve(toolbox), 'package.json'));
const load = async (name: string) => import(pathToFileURL(tool.resolve(name)).href);

const root = resolve(import.meta.dirname, '..');
const fonts = join(root, 'src/assets/fonts');
const source = join(tool.resolve('@expo-google-fonts/source-serif-4/package.json'), '..');

const faces = [
  { name: 'regular', file: '400Regular', weight: 400, style: 'normal', local: ['regular', ''] },
  { name: 'italic', file: '400Regular_Italic', weight: 400, style: 'italic', local: ['italic', ' Italic'] },
  { name: 'semibold', file: '600SemiBold', weight: 600, style: 'normal', local: ['700', ' Bold'] },
] as const;

/** Small capitals, fractions, superiors and alternates would take the three core files from 58 to 93 kB. */
const figures = ['kern', 'liga', 'onum', 'lnum', 'tnum', 'pnum'];
const marks = ['mark', 'mkmk', 'ccmp', 'locl'];

/** Stand-ins by system: Android, most others, and last, because the last present one wins, Georgia. */
const fallbacks = [
  { family: 'notoSerif', name: 'Noto Serif' },
  { family: 'timesNewRoman', name: 'Times New Roman' },
  { family: 'georgia', name: 'Georgia' },
] as const;

const style = (face: { style: string }) => (face.style === 'normal' ? '' : `  font-style: ${face.style};\n`);

/** The metrics of a local font stretched over those of ours, so that the swap moves no line (CSS Fonts 5). */
function fallbackFace(face: (typeof faces)[number], own: Metrics, other: Metrics, local: string): string {
  const size = own.xWidthAvg / own.unitsPerEm / (other.xWidthAvg / other.unitsPerEm);
  const share = (length: number) => `${((100 * length) / own.unitsPerEm / size).toFixed(2)}%`;
  return `@font-face {
  font-family: 'Source Serif 4 Fallback';
  src: local('${local}');
  font-weight: ${face.weight};
${style(face)}  size-adjust: ${(100 * size).toFixed(2)}%;
  ascent-override: ${share(own.ascent)};
  descent-override: ${share(-own.descent)};
  line-gap-override: ${share(own.lineGap)};
}`;
}

const { default: subset }: { default: Subset } = await load('subset-font');
const { fromFile } = await load('@capsizecss/unpack/fs');
const { entireMetricsCollection } = await load('@capsizecss/metrics/entireMetricsCollection');
const { create } = await load('fontkitten');

const coverage: Record<string, string[]> = {};
const rules: Record<'core' | 'extended' | 'fallback', string[]> = { core: [], extended: [], fallback: [] };
const taken = new Set<number>();

for (const [set, wanted] of Object.entries(characterSets)) {
  const codes = wanted.split(' ').flatMap(codePoints);
  for (const face of faces) {
    const bytes = readFileSync(join(source, face.file, `SourceSerif4_${face.file}.ttf`));
    const drawn = new Set<number>(create(bytes).characterSet);
    const kept = codes.filter((code) => drawn.has(code) && !taken.has(code));
    const file = `source-serif-4-${face.name}${set === 'core' ? '' : `-${set}`}.woff2`;
    const small = await subset(bytes, String.fromCodePoint(...kept), {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: set === 'core' ? figures : [...figures, ...marks],
    });
    writeFileSync(join(fonts, file), small);
    console.log(`${file}: ${kept.length} characters, ${small.length} bytes`);
    // HarfBuzz, and so every browser, draws the no-break hyphen U+2011, which the font lacks, as U+2010.
    const shown = (coverage[set] = rangesOf(set === 'core' ? [...kept, 0x2011] : kept));
    rules[set === 'core' ? 'core' : 'extended'].push(`@font-face {
  font-family: 'Source Serif 4';
  src: url('../assets/fonts/${file}') format('woff2');
  font-weight: ${face.weight};
${style(face)}  font-display: swap;
  unicode-range: ${shown.join(', ')};
}`);
  }
  for (const code of codes) taken.add(code);
}

// A rule whose local font is absent counts as not written (CSS Fonts 4; seen in Chromium 153).
for (const { family, name } of fallbacks) {
  const { variants } = entireMetricsCollection[family];
  for (const face of faces) {
    const own: Metrics = await fromFile(join(source, face.file, `SourceSerif4_${face.file}.ttf`));
    rules.fallback.push(fallbackFace(face, own, variants[face.local[0]], name + face.local[1]));
  }
}

const origin = '/* Written by scripts/fonts.ts. */';
const sheet = (name: string, parts: string[]) =>
  writeFileSync(join(root, 'src/styles', name), [origin, ...parts].join('\n\n') + '\n');
sheet('fonts.css', ["@import './fonts-fallback.css';", ...rules.core]);
sheet('fonts-extended.css', rules.extended);
sheet('fonts-fallback.css', rules.fallback);
writeFileSync(join(fonts, 'coverage.json'), JSON.stringify(coverage, null, 2) + '\n');
copyFileSync(join(source, 'LICENSE_FONT'), join(fonts, 'OFL-source-serif-4.txt'));

const inter = join(tool.resolve('@expo-google-fonts/inter/package.json'), '..');
for (const [name, file] of [
  ['regular', '400Regular'],
  ['semibold', '600SemiBold'],
] as const) {
  const bytes = readFileSync(join(inter, file, `Inter_${file}.ttf`));
  const wanted = Object.values(coverage).flat().flatMap(codePoints);
  const small = await subset(bytes, String.fromCodePoint(...wanted), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern', 'liga', 'tnum', ...marks],
  });
  writeFileSync(join(fonts, `inter-${name}.woff2`), small);
  console.log(`inter-${name}.woff2: ${small.length} bytes`);
}
copyFileSync(join(inter, 'LICENSE_FONT'), join(fonts, 'OFL-inter.txt'));
