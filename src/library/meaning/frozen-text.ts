/** A text that others have signed is frozen: whoever changes it must say so, and each signature stays with what it was given to. */
import { problem, type Problem } from '../../domain/problem.ts';
import { versionOf } from '../../history/fingerprint.ts';
import type { Letter, Signature } from '../record.ts';
import { unknownReference } from './unknown-reference.ts';
import { checkedOf, idsOf, type Placed, type Whole } from './whole.ts';

export function problemsOfSignatures(whole: Whole): Problem[] {
  const { signatures } = whole;
  const letters = checkedOf(whole, 'letter');
  const known = idsOf(whole, 'letter');
  const byLetter = Map.groupBy(signatures, ({ entry }) => entry.letter);
  const strays = [...byLetter].flatMap(([letter, [first]]) =>
    known.includes(letter) ? [] : [unknownReference('letter', letter, known, first!.place([]))],
  );
  return [
    ...strays,
    ...letters.flatMap((letter) => {
      const signed = byLetter.get(letter.entry.id) ?? [];
      // Asked for only where somebody signed: the version of a text is a hash of all of it.
      if (signed.length === 0 && letter.entry.textVersions.length === 0) return [];
      const current = letter.entry.asPublished && versionOf(letter.entry.asPublished);
      if (current === undefined) return [];
      return [
        ...(signed.length > 0 && letter.entry.signatures === undefined
          ? [problem('missing-key', letter.place([]), { key: 'signatures' })]
          : []),
        ...problemsOfVersions(letter, signed, current),
      ];
    }),
  ];
}

function problemsOfVersions(
  { entry, place }: Placed<Letter>,
  signed: readonly Placed<Signature>[],
  current: string,
): Problem[] {
  const declared = entry.textVersions.map(({ version }) => version);
  const given = [...new Set(signed.flatMap(({ entry: { textVersion } }) => textVersion ?? []))].sort();
  const isFrozen =
    declared.length > 0 ? declared.at(-1) !== current : given.length > 0 && !given.includes(current);
  const valid = declared.length > 0 ? declared : [current];
  return [
    ...(isFrozen
      ? [
          problem('signed-text-changed', place(declared.length > 0 ? ['textVersions'] : []), {
            count: signed.length,
            signed: declared.length > 0 ? declared : given,
            current,
          }),
        ]
      : []),
    ...signed.flatMap(({ entry: { textVersion: found }, place: at }) => {
      // One slip, one problem: when nobody signed the text as it stands, that is told once, of the letter.
      if (found !== undefined && (valid.includes(found) || (isFrozen && declared.length === 0))) return [];
      return [
        problem('signature-version', at(found === undefined ? [] : ['textVersion']), {
          ...(found !== undefined && { found }),
          known: valid,
          current,
        }),
      ];
    }),
  ];
}
