/** The spacing of the words that stand in front matter: they are read beside the text and are set like it. */
import { frenchSpacing } from '../text/text.ts';

/**
 * A copy of the fields with French spaces in every string, or the fields themselves in another language. Identifiers, addresses and
 * dates hold no space that the rules know, so nothing tells them from words.
 */
export function spaced<Fields>(fields: Fields, language: string): Fields {
  return /^fr(?:-|$)/.test(language) ? (copy(fields) as Fields) : fields;
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(' ') ? frenchSpacing(value) : value;
  if (Array.isArray(value)) return value.map(copy);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}
