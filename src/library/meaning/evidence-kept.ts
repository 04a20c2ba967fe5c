/** Evidence that is not public stands nowhere: not in another text, not under another name, not as an ordinary picture. */
import { problem, type Problem } from '../../domain/problem.ts';
import type { Whole } from './whole.ts';

export function problemsOfEvidence({ checked, drafts }: Whole): Problem[] {
  const files = checked.flatMap((one) => one.files ?? []);
  const kept = new Set(
    [...files, ...drafts.flatMap((one) => one.files ?? [])]
      .filter(({ visible }) => visible !== 'public')
      .map(({ sha256 }) => sha256),
  );
  return files
    .filter(({ visible, sha256 }) => visible === 'public' && kept.has(sha256))
    .map(({ src, at }) => problem('evidence-shown', at, { file: src }));
}
