/** E-mail addresses (RFC 5321), also as people write them to hide them from machines: "jean [at] exemple [point] fr". */
import type { Hit, PrivacyRule } from '../rule.ts';

const SIGN = / ?[[({] ?(?:at|arobase|@|chez) ?[\])}] ?| arobase | @ |@/giu;
const LOCAL = /[\p{L}\d._%+-]/u;
/** RFC 5321 4.5.3.1.1. */
const LONGEST_LOCAL = 64;

const LABEL = String.raw`[\p{L}\d][\p{L}\d-]{0,62}`;
const DOMAIN = new RegExp(String.raw`${LABEL}(?:\.${LABEL}){1,8}`, 'uy');
const SPOKEN = new RegExp(
  String.raw`${LABEL}(?:(?:\.| ?[\[({] ?(?:dot|point|\.) ?[\])}] ?| (?:dot|point) )${LABEL}){1,4}`,
  'uyi',
);

/** What follows the last dot of "logo@2x.png" is no domain. */
const FILE_ENDINGS =
  /^(?:png|jpe?g|webp|gif|svg|avif|ico|pdf|css|js|mjs|ts|json|html?|mdx?|txt|zip|woff2?)$/i;
/** RFC 2606 and 6761: domains that nobody can hold. */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/i;

export const email: PrivacyRule = {
  kind: 'email',
  inAddresses: true,
  contact: true,
  find(text) {
    return Array.from(text.matchAll(SIGN)).flatMap((sign): Hit[] => {
      let start = sign.index;
      while (start > 0 && sign.index - start < LONGEST_LOCAL && LOCAL.test(text[start - 1]!)) start--;
      while (start < sign.index && /[.%+-]/.test(text[start]!)) start++;
      const local = text.slice(start, sign.index);
      // "@user@server" is a name of the fediverse: public by nature.
      if (!local || text[start - 1] === '@') return [];
      const after = sign.index + sign[0].length;
      const written = read(DOMAIN, text, after) ?? read(SPOKEN, text, after);
      if (!written) return [];
      const cut = Math.max(written.lastIndexOf('.'), written.lastIndexOf(' ')) + 1;
      // No ending has a hyphen but those of other alphabets: one belongs to the sentence ("jean@orange.fr—répondez").
      const last = written.slice(cut).replace(/^(?!xn--)([^-]*)-.*/i, '$1');
      const domain = written.slice(0, cut) + last;
      if (!/^(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})[\])}]?$/iu.test(last) || FILE_ENDINGS.test(last)) return [];
      const end = after + domain.length;
      // The address of a repository.
      if (local === 'git' && /[:/]/.test(text[end] ?? '')) return [];
      return [{ start, end, reserved: RESERVED.test(domain) }];
    });
  },
};

function read(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
