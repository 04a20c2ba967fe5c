/** What a rule of the guard is: a kind of value that must not be published unawares, and how it is found in a text. */
import type { PrivateKind } from '../domain/allowance.ts';

/** Where a value stands in the text that was searched, in UTF-16 units. */
export interface Hit {
  start: number;
  end: number;
  /** Set aside for examples by the body that hands such values out (RFC 2606, the French regulator): it is nobody's. */
  reserved?: boolean;
}

export interface PrivacyRule {
  kind: PrivateKind;
  /** Whether addresses (https://…) are searched too. A number in an address is an identifier of a page, not of a person. */
  inAddresses: boolean;
  /** Whether it is a means to reach somebody: the law asks a publisher to give theirs. */
  contact: boolean;
  /**
   * Every occurrence in a text as a reader sees it (`as-read.ts`): ASCII digits, plain spaces, `\n` only where a number cannot go on.
   * Takes time proportional to the length of the text: repetitions are bounded and none stands within another.
   */
  find(text: string): Hit[];
}

/** Every match of a pattern that has the flag `g`. A pattern with a group named `value` is reported by that group. */
export function matches(text: string, pattern: RegExp): { hit: Hit; match: RegExpMatchArray }[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const start = match.index;
    const value = match.groups?.['value'];
    // The value is the last thing a pattern holds, where it has one.
    const end = start + match[0].length;
    return { match, hit: value === undefined ? { start, end } : { start: end - value.length, end } };
  });
}
