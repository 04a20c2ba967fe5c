/** Private values in what was written, by the very rules that guard what is read (`src/privacy`). */
import { hash } from 'node:crypto';
import type { PrivateKind } from '../../domain/allowance.ts';
import { canonical } from '../../privacy/allowances.ts';
import { plainCharacter } from '../../privacy/characters.ts';
import { masked } from '../../privacy/masked.ts';
import { search } from '../../privacy/search.ts';
import type { Found } from './judgement.ts';
import type { Gathered } from './passages.ts';
import { suspicions } from './suspicion.ts';

/** Signs that are digits or an @ in disguise, and scripts with digits of their own (bytes of UTF-8): rare where they are not the rule. */
const DISGUISED =
  /[\xd9\xdb\xdf\xe0\xe1\xea]|\xf0(?!\x9f[\x84-\xad])|\xef(?:\xbc|\xb9)|\xe2[\x81\x82\x91\x92\x93\x9d\x9e]|\xc2[\xb2\xb3\xb9]/;

/** A value as the gate remembers it. */
export function keyOf(kind: PrivateKind, value: string): string {
  return hash('sha256', `${kind}:${canonical(kind, value)}`, 'base64url').slice(0, 22);
}

/** Every private value in the words of a piece, but those that nobody can have (RFC 2606 and the like). */
export function privateValues(passages: Gathered): Found[] {
  const text = passages.text();
  const plain = DISGUISED.test(text) ? undisguised(text) : text;
  const values = suspicions(plain).flatMap(({ from, to }) => {
    const words = decoded(plain.slice(from, to));
    return search(words)
      .filter(({ reserved }) => !reserved)
      .map(({ kind, value, at }) => ({
        kind,
        key: keyOf(kind, value),
        masked: masked(value),
        // Where signs were made plain, lengths differ a little: the place is then near, not exact.
        at: passages.origin(Math.min(from + Buffer.byteLength(words.slice(0, at)), text.length - 1)),
      }));
  });
  if (values.length === 0) passages.clear();
  return values;
}

function decoded(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const plainCharacters = new Map<string, string>();

function undisguised(bytes: string): string {
  const plain = decoded(bytes).replace(/[^\0-\x7f]/gu, (sign) => {
    let known = plainCharacters.get(sign);
    if (known === undefined) plainCharacters.set(sign, (known = plainCharacter(sign)));
    return known;
  });
  return Buffer.from(plain).toString('latin1');
}
