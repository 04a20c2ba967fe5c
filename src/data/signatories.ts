/** Who signed a letter, as open data: what its page shows, and nothing by which a signer is sorted or could be reached. */
import type { Letter, PublicRecord, Signature } from '../library/record.ts';
import { originalOf, signaturesOf } from '../library/relations.ts';

export interface Signatory {
  letter: Letter;
  /** Its place in the list of the page, from 1. */
  number: number;
  signature: Partial<Pick<Signature, 'name' | 'capacity' | 'signed' | 'textVersion'>> &
    Pick<Signature, 'kind' | 'verified' | 'status' | 'example'>;
}

/** A signature that was withdrawn keeps its place and nothing else that could tell whose it was. */
function shown(signature: Signature): Signatory['signature'] {
  const { name, capacity, signed, textVersion, kind, verified, status, example } = signature;
  if (status === 'withdrawn') return { kind, verified, status, example };
  return {
    ...(name !== undefined && { name }),
    kind,
    ...(capacity !== undefined && { capacity }),
    signed,
    ...(textVersion !== undefined && { textVersion }),
    verified,
    status,
    example,
  };
}

function signatories(record: PublicRecord, letter: Letter): Signatory[] {
  return signaturesOf(record, letter).map((signature, index) => ({
    letter,
    number: index + 1,
    signature: shown(signature),
  }));
}

/** Of all letters, in the order of letters. */
export function signatoriesOfAll(record: PublicRecord): Signatory[] {
  return record.letters.flatMap((letter) => signatories(record, letter));
}

/** Of one letter; nothing for one that never was to be signed, or for a translation: the text that was signed is the original. */
export function signatoriesOf(record: PublicRecord, letter: Letter): { signatories?: object } {
  const all = signatories(record, letter);
  if (originalOf(record, letter) !== letter || (all.length === 0 && letter.signatures === undefined))
    return {};
  const of = (kind: Signature['kind']) =>
    all.filter(({ signature }) => signature.status === 'shown' && signature.kind === kind).length;
  return {
    signatories: {
      persons: of('person'),
      organisations: of('organisation'),
      withdrawn: all.filter(({ signature }) => signature.status === 'withdrawn').length,
      list: all.map(({ number, signature }) => ({ number, ...signature })),
    },
  };
}
