/** The pictures that a text shows, found beside it and written anew. */
import { join as joinPath } from 'node:path';
import { dirname, join } from 'node:path/posix';
import { problem, type Problem } from '../domain/problem.ts';
import { nearest } from '../domain/suggestion.ts';
import type { ParsedText } from '../text/text.ts';
import type { ContentFile } from './files.ts';
import { preparePicture, type Picture } from './pictures.ts';

export interface PictureFolders {
  /** The owner's folder. */
  content: string;
  /** Where written pictures are kept. */
  pictures: string;
  /** Paths of the pictures beside documents. */
  beside: readonly string[];
}

export interface TextPictures {
  /** By the address that the text gives. */
  pictures: Map<string, Picture>;
  problems: Problem[];
}

/** Writes the pictures a text shows; what is missing or cannot be decoded is a problem at the place that shows it. */
export async function picturesOf(
  parsed: ParsedText,
  file: ContentFile,
  around: PictureFolders,
): Promise<TextPictures> {
  const pictures = new Map<string, Picture>();
  const problems: Problem[] = [];
  for (const { src, at } of parsed.pictures) {
    if (pictures.has(src)) continue;
    const path = join(dirname(file.path), src);
    if (!around.beside.includes(path)) {
      const near = nearest(path, around.beside);
      problems.push(
        problem('picture-missing', at, {
          found: src,
          ...(near && { suggestion: `./${near.split('/').at(-1)!}` }),
        }),
      );
      continue;
    }
    const picture = await preparePicture(joinPath(around.content, path), around.pictures);
    if (!picture) problems.push(problem('picture-unreadable', at, { found: src }));
    else pictures.set(src, picture);
  }
  return { pictures, problems };
}
