/** The spacing of the words that stand in YAML: they are read beside the texts and are set like them. */
import { languages } from '../i18n/index.ts';
import { frenchSpacing } from '../text/text.ts';

/**
 * A copy of the fields with French spaces in every string of a French document, and in what any document says in French beside other
 * languages (`{ fr: …, en: … }`). Identifiers, addresses and dates hold no space that the rules know, so nothing tells them from words.
 *
 * @param language that of the document; none for a file that says everything in each language
 */
export function spaced<Fields>(fields: Fields, language = ''): Fields {
  return copy(fields, isFrench(language)) as Fields;
}

const isFrench = (language: string): boolean => /^fr(?:-|$)/.test(language);

function copy(value: unknown, french: boolean): unknown {
  if (typeof value === 'string') return french && value.includes(' ') ? frenchSpacing(value) : value;
  if (Array.isArray(value)) return value.map((one) => copy(one, french));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      copy(inner, languages.includes(key) ? isFrench(key) : french),
    ]),
  );
}
