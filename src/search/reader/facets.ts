/** The values of a facet with their counts, in the order in which a reader looks for them. */

export interface FacetValue {
  value: string;
  count: number;
  isChosen: boolean;
}

/**
 * Chosen values stay, even with nothing behind them, so that they can be unchosen. Years: newest first; the others: most
 * pages first, then by name.
 */
export function facetValues(
  facet: string,
  counts: Record<string, number>,
  chosen: readonly string[],
  language: string,
): FacetValue[] {
  const byName = new Intl.Collator(language).compare;
  return [...new Set([...Object.keys(counts), ...chosen])]
    .map((value) => ({ value, count: counts[value] ?? 0, isChosen: chosen.includes(value) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort((a, b) =>
      facet === 'year' ? byName(b.value, a.value) : b.count - a.count || byName(a.value, b.value),
    );
}

/** Whether there is anything to choose: not from one value that all pages found have. What is chosen can always be unchosen. */
export function tellsApart(values: readonly FacetValue[], found: number): boolean {
  return values.length > 1 || values.some(({ count, isChosen }) => isChosen || count < found);
}

/** Words with a number in them, in the form that the number asks for: "1 résultat", "2 résultats". */
export function counted(forms: { one: string; other: string }, count: number, language: string): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
  return form.replace('{n}', new Intl.NumberFormat(language).format(count));
}
