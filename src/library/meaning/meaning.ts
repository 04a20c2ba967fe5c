/**
 * Meaning, checked after shape: what one file says of another, and of time. Everything is found in one pass over all files,
 * so that a publisher repairs once. A rule is a file of this folder and a line here.
 */
import type { Problem } from '../../domain/problem.ts';
import { signatureTwins } from '../signatures.ts';
import { problemsOfTime } from './chronology.ts';
import { addressesOf, deadLinks } from './dead-links.ts';
import { problemsOfEvidence } from './evidence-kept.ts';
import { problemsOfSignatures } from './frozen-text.ts';
import { problemsOfOrder } from './letters-in-order.ts';
import { sourcesAndScopes } from './named-parts.ts';
import { references } from './references.ts';
import { problemsOfInsertion } from './replies-inserted.ts';
import { twins } from './twins.ts';
import type { Whole } from './whole.ts';
import { problemsOfWithdrawal } from './withdrawal.ts';

/** What a rule finds in everything that was read. */
type Rule = (whole: Whole) => Problem[];

const RULES: Record<string, Rule> = {
  twins: ({ checked, stones, site }) => twins([...checked, ...stones], site),
  time: ({ checked, stones, decisions, signatures, site, today }) =>
    [...stones, ...decisions, ...signatures, ...checked].flatMap((one) => problemsOfTime(one, site, today)),
  references: ({ checked, files }) => {
    const ids = Map.groupBy(files, ({ kind }) => kind);
    return checked.flatMap((one) => references(one, (kind) => (ids.get(kind) ?? []).map(({ id }) => id)));
  },
  'named parts': ({ checked }) => checked.flatMap(sourcesAndScopes),
  links: ({ checked, files, site }) => {
    const addresses = addressesOf(
      checked.map(({ entry }) => entry),
      files,
      site,
    );
    return checked.flatMap((one) => deadLinks(one, addresses, site));
  },
  'order of letters': problemsOfOrder,
  'insertion of replies': problemsOfInsertion,
  evidence: problemsOfEvidence,
  withdrawal: problemsOfWithdrawal,
  'signature twins': ({ signatures }) => signatureTwins(signatures),
  'frozen text': problemsOfSignatures,
};

/** Every problem that only shows when all files are known. */
export function problemsOfMeaning(whole: Whole): Problem[] {
  return Object.values(RULES).flatMap((rule) => rule(whole));
}
