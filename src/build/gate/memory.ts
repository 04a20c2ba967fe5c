/**
 * Judgements kept between builds, by the hash of what was judged. A file that an earlier build put in place by a link
 * (`build/file-store.ts`) is known without being read: by the place on the disk where it was born, its size, and the time that
 * kept files bear.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDesk } from './desk.ts';
import type { Judgement } from './judgement.ts';

/** A piece by its key, and how to judge it. */
export type Judging = readonly [key: string, judge: () => Judgement];

export interface Memory {
  /** The judgements of the pieces of a file; `piecesOf` is asked only when the file itself is not known, and must not keep the bytes. */
  recall(file: string, kind: string, piecesOf: (bytes: Buffer) => Judging[]): Judgement[];
  /** Keeps what was asked for since, and nothing else; when all of it was known, what is kept stays as it is. */
  save(): void;
}

interface Kept {
  code: string;
  judgements: Record<string, Partial<Judgement>>;
  /** Keys of judgements, by the birth of a file. */
  births: Record<string, string[]>;
}

/** @param code digest of everything that judging depends on; what was kept under another one is forgotten */
export function openMemory(place: string, code: string): Memory {
  const kept = open(place, code);
  const read = openDesk();
  const next: Kept = { code, judgements: {}, births: {} };
  const known = new Map<string, Judgement>();
  let isNews = false;
  const whole = (key: string) => {
    let judgement = known.get(key);
    const old = kept.judgements[key];
    if (!judgement && old) known.set(key, (judgement = { ...NOTHING, ...old }));
    return judgement;
  };
  return {
    recall(file, kind, piecesOf) {
      const birth = birthOf(file);
      const name = birth === undefined ? undefined : `${birth}.${kind}`;
      let keys = name === undefined ? undefined : kept.births[name];
      if (!keys?.every((key) => whole(key)))
        keys = piecesOf(read(file)).map(([key, judge]) => {
          if (!whole(key)) {
            known.set(key, judge());
            isNews = true;
          }
          return key;
        });
      if (name !== undefined) {
        isNews ||= kept.births[name] === undefined;
        next.births[name] = keys;
      }
      return keys.map((key) => {
        const judgement = known.get(key)!;
        next.judgements[key] ??= filled(judgement);
        return judgement;
      });
    },
    save() {
      if (!isNews) return;
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(`${place}.part`, JSON.stringify(next));
      renameSync(`${place}.part`, place);
    },
  };
}

const NOTHING: Judgement = { faults: [], found: [], addresses: [], anchors: [] };

/** Most judgements find nothing: what is empty is not written. */
function filled(judgement: Judgement): Partial<Judgement> {
  return Object.fromEntries(Object.entries(judgement).filter(([, list]) => list.length > 0));
}

/** Whatever cannot be read, or was kept by other code, counts as nothing. */
function open(place: string, code: string): Kept {
  try {
    const kept = JSON.parse(readFileSync(place, 'utf8')) as Kept;
    if (kept.code === code) return kept;
  } catch {
    // The first build, or a write that was cut short.
  }
  return { code, judgements: {}, births: {} };
}

export function digest(bytes: Buffer): string {
  return hash('sha256', bytes, 'base64url').slice(0, 27);
}

/**
 * Where and when a kept file was born; undefined for any other file. The store gives its files a time before their birth, which no
 * later write leaves as it is. The number of a place on the disk may be given again to a later file of the same size; the moment of its
 * birth, in nanoseconds, may not.
 */
function birthOf(file: string): string | undefined {
  const { dev, ino, size, mtimeNs, birthtimeNs, ctimeNs } = statSync(file, { bigint: true });
  // Where births are not recorded, systems give another moment in their stead.
  if (mtimeNs >= birthtimeNs || birthtimeNs === ctimeNs) return undefined;
  return `${dev}.${ino}.${size}.${mtimeNs}.${birthtimeNs}`;
}
