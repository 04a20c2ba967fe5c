/**
 * Pictures that stand beside documents. The original is never published: it is decoded, turned upright, sized and written anew,
 * which drops what a camera or a scanner wrote into it (place, owner, thumbnails).
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

export interface Picture {
  /** Name below `pictures/` of the site, with the hash of its bytes. */
  name: string;
  width: number;
  height: number;
}

/** Wide enough for a scanned page on a dense screen. */
const WIDEST = 1600;
/** A small file can claim ten thousand million pixels. */
const MOST_PIXELS = 40_000_000;
/** A telephone's photograph has six million. */
const MOST_BYTES = 20_000_000;
/** In seconds; a photograph takes one. */
const LONGEST = 30;

// Decoders of formats nobody needs to send have been doors before (GHSA-rgj7-g3m4-5g8c): only these stay open. SVG is what our own
// social pictures are drawn from, in the same process; `isPicture` keeps contributed ones out.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadWebp', 'VipsForeignLoadSvg'],
});

/** SHA-256 of a file as it is: of the original, which is not published. */
export async function fingerprintOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** Writes a picture anew into `folder`, once for the same bytes. Undefined when it cannot be decoded or is too large. */
export async function preparePicture(file: string, folder: string): Promise<Picture | undefined> {
  if ((await stat(file)).size > MOST_BYTES) return undefined;
  const bytes = await readFile(file);
  if (!isPicture(bytes)) return undefined;
  const key = createHash('sha256').update(`${WIDEST} webp 82 `).update(bytes).digest('hex').slice(0, 16);
  const facts = join(folder, `${key}.json`);
  const kept = await readFile(facts, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as Picture;
  const written = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .timeout({ seconds: LONGEST })
    .rotate()
    .resize({ width: WIDEST, withoutEnlargement: true })
    .webp({ quality: 82, effort: 5 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined);
  if (!written) return undefined;
  const name = `${createHash('sha256').update(written.data).digest('hex').slice(0, 16)}.webp`;
  const picture: Picture = { name, width: written.info.width, height: written.info.height };
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, name), written.data);
  await writeWhole(facts, JSON.stringify(picture));
  return picture;
}

/** PNG, JPEG or WebP by its first bytes, whatever its name says. */
function isPicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return (
    head.startsWith('\x89PNG\r\n\x1a\n') ||
    head.startsWith('\xff\xd8\xff') ||
    (head.startsWith('RIFF') && head.endsWith('WEBP'))
  );
}

/** A killed build must not leave half a picture under a name that says it is whole. */
async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, data);
  await rename(draft, file);
}
