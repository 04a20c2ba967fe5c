/** Finds the provider that a reader typed: by its name, another spelling or a former name, accents aside, one slip allowed. */

/** Identifier, name, then every other name. */
export type NamedProvider = readonly [id: string, name: string, ...others: string[]];

/** Below this many letters another company is one letter away: OVH and OVO. */
const SHORTEST_WITH_SLIP = 4;

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

/** Providers that the words name: exact names before slips; at most `limit`. */
export function providersNamed(
  words: string,
  providers: readonly NamedProvider[],
  limit = 3,
): NamedProvider[] {
  const typed = fold(words);
  if (!typed) return [];
  const names = providers.map((provider) => ({ provider, names: provider.slice(1).map(fold) }));
  const exact = names.filter(({ names }) => names.includes(typed));
  const found = exact.length
    ? exact
    : names.filter(({ names }) => names.some((name) => isOneSlipFrom(name, typed)));
  return found.slice(0, limit).map(({ provider }) => provider);
}

/** One letter more, less or other, or two neighbours in the wrong order. Equal words are no slip. */
export function isOneSlipFrom(name: string, typed: string): boolean {
  const [a, b] = [[...name], [...typed]];
  if (Math.min(a.length, b.length) < SHORTEST_WITH_SLIP || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (letters: string[], from: number) => letters.slice(start + from).join('');
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  if (start === a.length) return false;
  const areSwapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return rest(a, 1) === rest(b, 1) || (areSwapped && rest(a, 2) === rest(b, 2));
}
