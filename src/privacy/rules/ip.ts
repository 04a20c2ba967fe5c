/** Addresses of machines, IPv4 and IPv6: that of a subscriber is personal data (CJEU, C-582/14). */
import { matches, type PrivacyRule } from '../rule.ts';

const V4 = /(?<![\p{L}\d]|\d\.)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\p{L}\d]|\.\d)/gu;
/** What follows the first colon; the group before it is looked for from there, since colons are rarer than letters. */
const V6 = /:[\da-f:]{2,35}(?:(?:\.\d{1,3}){3})?(?![\p{L}\d:])/giu;
const FIRST_GROUP = /(?<![\p{L}\d:])[\da-f]{1,4}$/iu;

/** Four numbers with dots are also how versions and articles are counted. */
const COUNTED =
  /(?:version|release|firmware|build|article|section|chapitre|chapter|§|(?<!\p{L})v(?:er)?\.?|\/)[ ]?$/iu;

/** RFC 5737 (documentation), and what leads to nobody: this machine, masks, the box at home, resolvers that are open to all. */
const PUBLIC_V4 =
  /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|127\.|0\.|255\.|192\.168\.[01]\.|(?:1\.1\.1\.1|1\.0\.0\.1|8\.8\.8\.8|8\.8\.4\.4|9\.9\.9\.9|80\.67\.169\.(?:12|40))$)/;
/** RFC 3849 and 9637. */
const DOCUMENTATION_V6 = /^(?:2001:0?db8|3fff)(?=:)/i;

export const ip: PrivacyRule = {
  kind: 'ip',
  inAddresses: true,
  contact: false,
  find: (text) => [
    ...matches(text, V4).flatMap(({ hit, match: [address] }) => {
      const before = text.slice(Math.max(0, hit.start - 12), hit.start);
      // The slash of "Chrome/1.2.3.4" is that of a version, those of "https://" are not.
      const counted = COUNTED.test(before) && !before.endsWith('//');
      return address.split('.').every((part) => Number(part) < 256) && !counted && !PUBLIC_V4.test(address)
        ? [hit]
        : [];
    }),
    ...matches(text, V6).flatMap(({ hit: { start, end } }) => {
      const group = FIRST_GROUP.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? '';
      const address = text.slice(start - group.length, end);
      return isV6(address) && !DOCUMENTATION_V6.test(address) ? [{ start: start - group.length, end }] : [];
    }),
  ],
};

/** The address parser of the platform (WHATWG URL) decides; hours and names in programs ("a::b") are left out before. */
function isV6(address: string): boolean {
  return /^[\da-f]{3,4}:/i.test(address) && /\d/.test(address) && URL.canParse(`http://[${address}]/`);
}
