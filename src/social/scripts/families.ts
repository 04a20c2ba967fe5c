import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { socialFolder } from '../source.ts';

/** A family of fonts in a package, cut by its publisher into files of some characters each. */
interface Family {
  package: string;
  /** The first character of a text that it is meant for. */
  writes: RegExp;
  /** Its letters join or stand over one another, so that a word of it is shaped as a whole. */
  joins?: boolean;
  /** How large it is drawn beside Latin letters of size 1. */
  scale?: number;
}

const noto = (name: string) => `@fontsource-variable/noto-${name}`;
const family = (name: string, writes: RegExp): Family => ({ package: noto(name), writes });
const joining = (name: string, writes: RegExp): Family => ({ package: noto(name), writes, joins: true });

const han = /[\p{scx=Han}\u3000-\u303f\uff00-\uffef]/u;
const kana = /[\p{scx=Hira}\p{scx=Kana}]/u;
const hangul = /\p{scx=Hang}/u;

/** The languages that write Chinese characters, each in its own shapes of them. */
const eastern = {
  ja: { serif: family('serif-jp', han), sans: family('sans-jp', han) },
  zh: { serif: family('serif-sc', han), sans: family('sans-sc', han) },
  ko: { serif: family('serif-kr', hangul), sans: family('sans-kr', hangul) },
} as const;
type Eastern = keyof typeof eastern;

const arabic = /\p{scx=Arab}/u;
const hebrew = /\p{scx=Hebr}/u;
const pictures = /[\p{Extended_Pictographic}\p{Regional_Indicator}]|[\d#*]\ufe0f?\u20e3/u;

/** Serif is the person speaking, sans is the record; scripts whose record is rare have one family for both. */
const others = {
  serif: [joining('naskh-arabic', arabic), joining('serif-hebrew', hebrew)],
  sans: [joining('sans-arabic', arabic), joining('sans-hebrew', hebrew)],
  both: [
    joining('serif-devanagari', /\p{scx=Deva}/u),
    joining('serif-thai', /\p{scx=Thai}/u),
    joining('serif-armenian', /\p{scx=Armn}/u),
    joining('serif-georgian', /\p{scx=Geor}/u),
    family('serif', /[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}]/u), // polytonic Greek, phonetic letters
    { ...family('emoji', pictures), scale: 0.86 },
    { package: '@fontsource/noto-sans-symbols-2', writes: /\p{So}/u },
  ],
} as const;

export type Voice = 'serif' | 'sans';

/**
 * The language whose shapes Chinese characters take: that of the text when it writes them; else the one that its other
 * letters tell, kana or hangul; else Chinese.
 */
export function easternLanguage(language: string, text: string): Eastern {
  const [primary = ''] = language.toLowerCase().split('-');
  if (primary in eastern) return primary as Eastern;
  return kana.test(text) ? 'ja' : hangul.test(text) ? 'ko' : 'zh';
}

/** The families for a voice in the order in which they are asked for a character that none is meant for. */
function familiesFor(voice: Voice, language: Eastern): Family[] {
  const rest = (Object.keys(eastern) as Eastern[]).filter((name) => name !== language);
  return [...others[voice], ...[language, ...rest].map((name) => eastern[name][voice]), ...others.both];
}

/** One file of a family and what it is said to hold. */
export interface Slice {
  /** Its path, which is its name here. */
  file: string;
  joins: boolean;
  scale: number;
  /** First and last code points of its ranges. */
  ranges: readonly (readonly [number, number])[];
}

const slicesOf = new Map<string, Slice[]>();

function folderOf(name: string): string {
  return dirname(createRequire(join(socialFolder, 'draw.ts')).resolve(name));
}

function slices({ package: name, joins = false, scale = 1 }: Family): Slice[] {
  const known = slicesOf.get(name);
  if (known) return known;
  const folder = folderOf(name);
  const said = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const [, short = ''] = name.split('/');
  const axis = name.startsWith('@fontsource-variable') ? 'wght' : '400';
  const read = Object.entries(said).map(([key, list]): Slice => {
    const ranges = list.split(',').map((range) => {
      const [first = 0, last = first] = range
        .slice(2)
        .split('-')
        .map((end) => Number.parseInt(end, 16));
      return [first, last] as const;
    });
    return {
      file: join(folder, 'files', `${short}-${key.replace(/[[\]]/g, '')}-${axis}-normal.woff2`),
      joins,
      scale,
      ranges,
    };
  });
  slicesOf.set(name, read);
  return read;
}

const holds = ({ ranges }: Slice, code: number) =>
  ranges.some(([first, last]) => code >= first && code <= last);

/**
 * The files that are said to hold every character of a letter, the likeliest first: those of the family that is meant
 * for its script, then all others. Only the lists of the packages are read for it, no font.
 */
export function slicesFor(letter: string, voice: Voice, language: Eastern): Slice[] {
  const codes = Array.from(letter, (character) => character.codePointAt(0)!);
  const all = familiesFor(voice, language);
  const meant = all.filter(({ writes }) => writes.test(letter));
  return [...new Set([...meant, ...all])].flatMap((one) =>
    slices(one).filter((slice) => codes.every((code) => holds(slice, code))),
  );
}

/** The packages of all families, sorted: a picture depends on their versions. */
export const fontPackages: readonly string[] = [
  ...others.serif,
  ...others.sans,
  ...others.both,
  ...Object.values(eastern).flatMap(({ serif, sans }) => [serif, sans]),
]
  .map((one) => one.package)
  .sort();
