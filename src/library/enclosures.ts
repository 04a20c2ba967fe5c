/** The files that a letter's attachments name. */
import type { LetterFields } from '../domain/letter.ts';
import type { Place } from '../domain/problem.ts';
import type { SiteFields } from '../domain/site.ts';
import type { Enclosed } from './record.ts';
import { pictureAddress } from './text-editions.ts';
import type { PictureUse, TextPictures } from './text-pictures.ts';

export function enclosedUses(
  attachments: LetterFields['attachments'],
  place: (path: readonly PropertyKey[]) => Place,
): PictureUse[] {
  return attachments.flatMap(({ file, visible, sha256 }, index) =>
    file === undefined
      ? []
      : [{ src: file, at: place(['attachments', index, 'file']), visible, declared: sha256 }],
  );
}

/** By the name that the letter gives. */
export function enclosedFiles(
  uses: readonly PictureUse[],
  { pictures, fingerprints }: TextPictures,
  site: SiteFields,
): Record<string, Enclosed> {
  return Object.fromEntries(
    uses.flatMap(({ src }) => {
      const sha256 = fingerprints.get(src);
      return sha256 === undefined ? [] : [[src, { sha256, ...pictureAddress(site, pictures.get(src)) }]];
    }),
  );
}
