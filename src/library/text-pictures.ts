/**
 * The files that a document shows or keeps: pictures in its text, its evidence, what was enclosed. What everybody may see is written
 * anew; what not everybody may see is only read, for its digest, and never leaves the owner's folder.
 */
import { join as joinPath } from 'node:path';
import { dirname, join } from 'node:path/posix';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { nearest } from '../domain/suggestion.ts';
import type { ExhibitVisibility } from '../domain/vocabulary.ts';
import type { TextExhibit, TextPicture } from '../text/text.ts';
import { fingerprintOf, preparePicture, type Picture } from './pictures.ts';

export interface PictureFolders {
  /** The owner's folder. */
  content: string;
  /** Where written pictures are kept. */
  pictures: string;
  /** Paths of the pictures beside documents. */
  beside: readonly string[];
}

/** One use of a file beside a document. */
export interface PictureUse {
  /** As written: `./invoice.png`. */
  src: string;
  at: Place;
  visible: ExhibitVisibility;
  /** The digest that its writer declares. */
  declared?: string | undefined;
}

/** A file that a document shows or keeps, by what it holds: the same picture under another name is the same picture. */
export interface UsedFile extends Pick<PictureUse, 'src' | 'at' | 'visible'> {
  sha256: string;
}

export interface TextPictures {
  /** Those that everybody may see, by the address that the document gives. */
  pictures: Map<string, Picture>;
  /** Digests of the originals, by the same. */
  fingerprints: Map<string, string>;
  files: UsedFile[];
  problems: Problem[];
}

/** The pictures of a text as uses: those of its evidence by who may see it, all others by everybody. */
export function usesOf(pictures: readonly TextPicture[], exhibits: readonly TextExhibit[]): PictureUse[] {
  const waiting = exhibits.filter(({ src }) => src !== undefined);
  return pictures.map(({ src, at }) => {
    const index = waiting.findIndex((exhibit) => exhibit.src === src);
    const [exhibit] = index < 0 ? [] : waiting.splice(index, 1);
    return { src, at, visible: exhibit?.visible ?? 'public', declared: exhibit?.sha256 };
  });
}

/** Reads every file once; one that is missing, cannot be decoded or has another digest is a problem at the place that names it. */
export async function picturesOf(
  uses: readonly PictureUse[],
  document: string,
  around: PictureFolders,
): Promise<TextPictures> {
  const found: TextPictures = { pictures: new Map(), fingerprints: new Map(), files: [], problems: [] };
  const bySrc = Map.groupBy(uses, ({ src }) => src);
  for (const [src, [first, ...others]] of bySrc) {
    const path = join(dirname(document), src);
    if (!around.beside.includes(path)) {
      const near = nearest(path, around.beside);
      const suggestion = near && { suggestion: `./${near.split('/').at(-1)!}` };
      found.problems.push(problem('picture-missing', first!.at, { found: src, ...suggestion }));
      continue;
    }
    const file = joinPath(around.content, path);
    const sha256 = await fingerprintOf(file);
    found.fingerprints.set(src, sha256);
    for (const { at, visible, declared } of [first!, ...others]) {
      found.files.push({ src, at, visible, sha256 });
      if (declared !== undefined && declared !== sha256)
        found.problems.push(problem('evidence-changed', at, { file: src, declared, found: sha256 }));
    }
    // What is withheld in one place is withheld in all; that another place shows it is told when all files are known.
    if (found.files.some((one) => one.src === src && one.visible !== 'public')) continue;
    const picture = await preparePicture(file, around.pictures);
    if (picture) found.pictures.set(src, picture);
    else found.problems.push(problem('picture-unreadable', first!.at, { found: src }));
  }
  return found;
}
