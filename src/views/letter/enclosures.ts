/** P.J.: what was enclosed with a letter, who may see it, and how a file is proved to be the same. */
import { shortFingerprint } from '../../domain/evidence.ts';
import type { Letter } from '../../library/record.ts';
import { sourceMarks, type SourceMark } from '../publication/sources.ts';
import type { Voice } from '../publication/voice.ts';

export interface Enclosure {
  title: string;
  /** The picture of it, where everybody may see it. */
  href?: string | undefined;
  /** Why it is not here. */
  withheld?: string | undefined;
  fingerprint?: { label: string; digits: string } | undefined;
  sources: SourceMark[];
}

export function enclosuresOf({ words }: Voice, letter: Letter): Enclosure[] {
  return letter.attachments.map(({ title, file, visible, sha256: declared, sources }) => {
    const { picture, sha256 = declared } = letter.enclosed?.[file ?? ''] ?? {};
    return {
      title,
      href: picture,
      withheld: visible === 'public' ? undefined : words.text.withheld[visible],
      fingerprint:
        sha256 === undefined
          ? undefined
          : {
              label: `${words.text.fingerprint}${words.text.colon}`,
              digits: shortFingerprint(sha256),
            },
      sources: sourceMarks(letter, sources),
    };
  });
}
