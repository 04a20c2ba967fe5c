/** What a file system answered, told to people who do not program. */
import type { BuildWords, DiskTrouble } from '../i18n/building/words.ts';

/** Codes of POSIX (errno.h) that are about the disk and its rights, not about a mistake of the engine. */
const TROUBLE: Record<string, DiskTrouble> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOTEMPTY: 'busy',
  EXDEV: 'busy',
  EIO: 'failing',
  ENXIO: 'failing',
  EMFILE: 'too-many-open',
  ENFILE: 'too-many-open',
};

/**
 * The sentence for an error that a disk caused; undefined for every other. What comes from a thread, or was wrapped on its way here,
 * has only its message left: `ENOSPC: no space left on device, write '…'`.
 */
export function tellDiskTrouble(error: unknown, words: BuildWords): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code: own, path: place } = error as NodeJS.ErrnoException;
  const told = /\b(E[A-Z]{2,}): [^\n]*?(?:'([^'\n]*)'|$)/m.exec(error.message);
  const code = own !== undefined && own in TROUBLE ? own : (told?.[1] ?? '');
  const trouble = Object.hasOwn(TROUBLE, code) ? TROUBLE[code] : undefined;
  if (trouble) return words.disk(trouble, place ?? told?.[2], code);
  return error.cause === undefined ? undefined : tellDiskTrouble(error.cause, words);
}
