/** Payment cards: the ranges of the networks (ISO/IEC 7812) and the check digit of Luhn. */
import { groupsIn, numbersFrom } from '../digits.ts';
import type { Hit, PrivacyRule } from '../rule.ts';

/** Visa, Mastercard, American Express, Discover, JCB, UnionPay, Diners Club. */
const NETWORKS: readonly [prefix: RegExp, length: number, groupings: string][] = [
  [/^4/, 16, '16 4-4-4-4 8-8'],
  [/^4/, 19, '19 4-4-4-4-3'],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 16, '16 4-4-4-4 8-8'],
  [/^3[47]/, 15, '15 4-6-5 4-4-4-3'],
  [/^(?:6011|64[4-9]|65|35(?:2[89]|[3-8])|62)/, 16, '16 4-4-4-4 8-8'],
  // Written without spaces it could be the number of a French company, which has fourteen digits and the same check digit.
  [/^(?:30[0-5]|3[689])/, 14, '4-6-4 4-4-4-2'],
];

export const card: PrivacyRule = {
  kind: 'card',
  inAddresses: false,
  contact: false,
  find(text) {
    const groups = groupsIn(text);
    const found: Hit[] = [];
    groups.forEach(({ start }, first) => {
      if (/[\p{L}\d]$|\d[.,-]$/u.test(text.slice(Math.max(0, start - 2), start))) return;
      const number = numbersFrom(text, groups, first, 14, 19).find(
        ({ digits, grouping, end }) =>
          isOfANetwork(digits, grouping) && !/\p{L}/u.test(text[end] ?? '') && hasCheckDigit(digits),
      );
      if (number) found.push({ start, end: number.end });
    });
    return found;
  },
};

function isOfANetwork(digits: string, grouping: string): boolean {
  return NETWORKS.some(
    ([prefix, length, groupings]) =>
      digits.length === length &&
      prefix.test(digits) &&
      (groupings.split(' ').includes(grouping) || /^1(?:-1)+$/.test(grouping)),
  );
}

/** Luhn: every second digit from the right counts twice, and the sum ends in zero (ISO/IEC 7812-1, annex B). */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
