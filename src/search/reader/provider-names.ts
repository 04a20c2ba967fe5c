/** Finds the provider that a reader typed: by its name, another spelling or a former name, accents aside, one slip allowed. */

/** Identifier, name, then every other name. */
export type NamedProvider = readonly [id: string, name: string, ...others: string[]];

export interface Naming {
  provider: NamedProvider;
  /** Which of its names is one slip away from what was typed; absent, it was typed as it is. */
  meant?: string;
}

/** Names of fewer letters are all one slip from each other. */
const SHORTEST_WITH_SLIP = 3;

/** Below this many letters what was typed may well be another word, or another company: OVO for OVH. */
const SURE = 4;

/** What French writes before a name that begins with a vowel. */
const ELISION = /^(?:l|d|qu)['’]/iu;

/** Letters that Unicode does not take apart, and that people write out. */
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Letters and figures without accents, capitals, spaces or signs: "Télé-Câble +" and "telecable" are the same. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES[letter]!)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Providers that the words name; where none does, those whose name is one slip away. At most `limit`. */
export function providersNamed(words: string, providers: readonly NamedProvider[], limit = 3): Naming[] {
  const typed = new Set([fold(words), fold(words.trim().replace(ELISION, ''))].filter(Boolean));
  const naming = (fits: (name: string) => boolean) =>
    providers.flatMap((provider) => {
      const meant = provider.slice(1).find((name) => fits(fold(name)));
      return meant === undefined ? [] : [{ provider, meant }];
    });
  const exact = naming((name) => typed.has(name)).map(({ provider }) => ({ provider }));
  const found = exact.length ? exact : naming((name) => [...typed].some((one) => isOneSlipFrom(name, one)));
  return found.slice(0, limit);
}

/** Whether so few letters were typed that a slip is only likely where they stand in no text. */
export const isDoubtful = (words: string): boolean => [...fold(words)].length < SURE;

/** One letter more, less or other, or two neighbours in the wrong order. Equal words are no slip. */
export function isOneSlipFrom(name: string, typed: string): boolean {
  const [a, b] = [[...name], [...typed]];
  if (a.length < SHORTEST_WITH_SLIP || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (letters: string[], from: number) => letters.slice(start + from).join('');
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  if (start === a.length) return false;
  const areSwapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return rest(a, 1) === rest(b, 1) || (areSwapped && rest(a, 2) === rest(b, 2));
}
