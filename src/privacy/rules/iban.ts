/** Bank accounts: IBAN (ISO 13616) and the French RIB, both with a right key. */
import { getCountrySpecifications, isValidBBAN, isValidIBAN } from 'ibantools';
import type { Hit, PrivacyRule } from '../rule.ts';

const LENGTHS = getCountrySpecifications();
const START = /(?<![\p{L}\d])[A-Za-z]{2}\d{2}(?=[ .\-_]?[A-Za-z\d])/gu;
const RIB = /(?<![\p{L}\d])\d{5}[ .-]?\d{5}[ .-]?[A-Za-z\d]{11}[ .-]?\d{2}(?![\p{L}\d])/gu;
/** Signs between groups at most one each; no account is longer than 34 (ISO 13616-1). */
const ONE = /[A-Za-z\d]/;

export const iban: PrivacyRule = {
  kind: 'iban',
  inAddresses: false,
  contact: false,
  find(text) {
    const accounts = Array.from(text.matchAll(START)).flatMap(({ index }): Hit[] => {
      const length = LENGTHS[text.slice(index, index + 2).toUpperCase()]?.chars ?? 0;
      let account = '';
      let end = index;
      for (; end < text.length && account.length < length; end++) {
        const sign = text[end]!;
        if (ONE.test(sign)) account += sign;
        else if (!/[ .\-_]/.test(sign) || !ONE.test(text[end + 1] ?? '')) break;
      }
      return length > 0 && isValidIBAN(account.toUpperCase()) ? [{ start: index, end }] : [];
    });
    const french = Array.from(text.matchAll(RIB)).flatMap(({ index, 0: written }): Hit[] =>
      isValidBBAN(written.replace(/[ .-]/g, '').toUpperCase(), 'FR')
        ? [{ start: index, end: index + written.length }]
        : [],
    );
    return [...accounts, ...french];
  },
};
