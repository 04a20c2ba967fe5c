/** Private values in the names of files: names are published too. */
import type { PrivateKind } from '../../domain/allowance.ts';
import { gather } from './passages.ts';
import { privateValues } from './private-values.ts';

/** Names that are hashes of what the files hold. */
const HASHED = /^(?:assets|pagefind|social|pictures)\//;

export function foundInNames(
  files: readonly string[],
  permitted: ReadonlySet<string>,
): { file: string; kind: PrivateKind; masked: string }[] {
  const passages = gather(new Set());
  files.forEach((file, index) => {
    if (HASHED.test(file)) return;
    passages.add(Buffer.from(file.replace(/\.\w{1,12}$/, '')).toString('latin1'), index * WIDEST);
    passages.end();
  });
  return privateValues(passages)
    .filter(({ key }) => !permitted.has(key))
    .map(({ kind, masked, at }) => ({ file: files[Math.floor(at / WIDEST)]!, kind, masked }));
}

/** No path is longer (PATH_MAX of the systems that we know is 4,096): the place of a finding tells which file it is in. */
const WIDEST = 8192;
