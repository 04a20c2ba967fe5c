/** Documents for the bench: N letters made from a fixed seed, the same on every machine; plain MDX that a bare Astro site reads too. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Words of no language in particular, about as long as French and English ones; nobody is named. */
const SYLLABLES = [
  'ba',
  'cor',
  'de',
  'fi',
  'gra',
  'hel',
  'in',
  'jo',
  'ka',
  'lu',
  'men',
  'no',
  'per',
  'qui',
  'ra',
  'sol',
  'ti',
  'u',
  'ver',
  'zen',
];

/** mulberry32: a small generator whose numbers depend on its seed only. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Corpus {
  documents: number;
  providers: number;
}

/** Writes `site.yaml`, providers and letters below `folder`, and returns the letter that an “edit” of the bench changes. */
export async function writeCorpus(folder: string, { documents, providers }: Corpus): Promise<string> {
  const next = numbersFrom(20_171_109);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const word = () => Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(SYLLABLES)).join('');
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const sentence = () => {
    const text = words(6 + Math.floor(next() * 18));
    return `${text[0]!.toUpperCase()}${text.slice(1)}${pick(['.', '.', '.', ' !', ' ?', ' ; et rien.'])}`;
  };
  const paragraph = () => Array.from({ length: 3 + Math.floor(next() * 4) }, sentence).join(' ');

  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'providers'), { recursive: true });
  await mkdir(join(folder, 'letters'), { recursive: true });
  await writeFile(join(folder, 'site.yaml'), SITE);
  for (let index = 1; index <= providers; index++)
    await writeFile(
      join(folder, 'providers', `provider-${index}.mdx`),
      `---\nname: Provider ${index} of the bench\nexample: true\nlang: ${index % 2 ? 'fr' : 'en'}\n---\n\n${paragraph()}\n`,
    );
  for (let index = 1; index <= documents; index++) {
    const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(next() * 2400) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const front = [
      `title: ${JSON.stringify(`${words(6)} ${index}`)}`,
      `lang: ${index % 2 ? 'fr' : 'en'}`,
      `published: ${day}`,
      `sent: ${day}`,
      `summary: ${JSON.stringify(sentence())}`,
      'example: true',
      'from:',
      `  - name: ${JSON.stringify(words(2))}`,
      'to:',
      `  - provider: provider-${1 + Math.floor(next() * providers)}`,
      `    name: ${JSON.stringify(words(2))}`,
    ];
    const body = Array.from({ length: 3 }, () =>
      [
        `## ${words(5)}`,
        paragraph(),
        `> ${sentence()}`,
        paragraph(),
        Array.from({ length: 3 }, () => `- ${sentence()}`).join('\n'),
        `${paragraph()} **${words(3)}** *${words(2)}*.`,
      ].join('\n\n'),
    );
    await writeFile(
      join(folder, 'letters', `letter-${index}.mdx`),
      `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n`,
    );
  }
  return join(folder, 'letters', `letter-${Math.ceil(documents / 2)}.mdx`);
}

const SITE = `title: Bench
description: { fr: Lettres du banc d’essai, en: Letters of the bench }
url: https://bench.example
languages: [fr, en]
since: 2026
publisher: { name: Bench, director: Nobody }
host: { name: Bench, address: Nowhere }
replies: { contact: nobody }
`;
