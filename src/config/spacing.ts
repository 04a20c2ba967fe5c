/** The spacing of the publication's own words: each language has its own, and a site says its words in several. */
import { frenchSpacing } from '../text/text.ts';

/** A copy in which the words that stand under `fr` have French spaces; all else is as it was. */
export function spacedByLanguage<Value>(value: Value, isFrench = false): Value {
  if (typeof value === 'string') return (isFrench ? frenchSpacing(value) : value) as Value;
  if (Array.isArray(value)) return value.map((one) => spacedByLanguage(one, isFrench)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, spacedByLanguage(inner, isFrench || key === 'fr')]),
  ) as Value;
}
