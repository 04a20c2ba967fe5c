/**
 * The French number of inscription (NIR): sex, year, month, department, commune, order, and a key, which is 97 less the remainder
 * of the thirteen digits by 97; Corsica's 2A and 2B count as 19 and 18 (INSEE).
 */
import { matches, type PrivacyRule } from '../rule.ts';

const NUMBER =
  /(?<![\p{L}\d])[1-478][ .\-_]?\d{2}[ .\-_]?\d{2}[ .\-_]?(?:\d{2}|2[ABab])[ .\-_]?\d{3}[ .\-_]?\d{3}(?:[ .\-_/]{0,3}(?<key>\d{2}))?(?![\p{L}\d])/gu;
/** Without its key it is told from other numbers by what is said before. */
const SAID =
  /(?:s[ée]cu(?:rit[ée] sociale)?|\bNIR\b|\bINS\b|social security|assur[ée] social|carte vitale)[^\d\n]{0,30}$/iu;

export const socialSecurity: PrivacyRule = {
  kind: 'social-security',
  inAddresses: false,
  contact: false,
  find: (text) =>
    matches(text, NUMBER).flatMap(({ hit, match }) => {
      const digits = match[0].replace(/[^\dABab]/g, '').toUpperCase();
      const key = match.groups?.['key'];
      const right = key !== undefined && Number(key) === 97 - (numeral(digits.slice(0, 13)) % 97);
      const said = key === undefined && SAID.test(text.slice(Math.max(0, hit.start - 60), hit.start));
      return right || said ? [hit] : [];
    }),
};

function numeral(digits: string): number {
  return Number(digits.replace('2A', '19').replace('2B', '18'));
}
