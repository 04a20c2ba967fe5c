/** What stands beside documents in files of its own: requests with their decisions, signatures. */
import type { Problem } from '../domain/problem.ts';
import type { SiteFields } from '../domain/site.ts';
import { readDecision } from './decisions.ts';
import type { SmallFile } from './files.ts';
import type { Placed } from './meaning/whole.ts';
import type { Decision, Signature } from './record.ts';
import { readSignature } from './signatures.ts';
import { readSmallFiles } from './small-files.ts';

export interface ReadApart {
  decisions: Placed<Decision>[];
  signatures: Placed<Signature>[];
  /** Files of requests that are drafts. */
  drafts: string[];
  problems: Problem[];
}

/** @param name of the owner's folder, as problems tell it */
export async function readApart(
  files: readonly SmallFile[],
  content: string,
  name: string,
  site: SiteFields,
): Promise<ReadApart> {
  const of = (wanted: SmallFile['kind']) => files.filter(({ kind }) => kind === wanted);
  const requests = await readSmallFiles(of('moderation'), content, name, (file, text, label) =>
    readDecision(file, text, label, site),
  );
  const signed = await readSmallFiles(of('signature'), content, name, readSignature);
  return {
    decisions: requests.read.filter(({ entry }) => !entry.draft),
    signatures: signed.read,
    drafts: requests.read.flatMap(({ entry }) => (entry.draft ? [entry.file] : [])),
    problems: [...requests.problems, ...signed.problems],
  };
}
