/** Values of the front matter that can only mean one thing. */
import type { Edit, Repair } from './repair.ts';

/** A term that differs from exactly one known term by capitals, spaces or underscores: `Partly Met` is `partly-met`. */
export const writeTerm: Repair<'unknown-term'> = ({ facts, text, start }) => {
  const meant = facts.known.filter((term) => folded(term) === folded(facts.found));
  return meant.length === 1 ? replace(text, start, facts.found, meant[0]!) : undefined;
};

/** A key that differs from exactly one known key by its capitals. */
export const writeKey: Repair<'unknown-key'> = ({ facts, text, start }) => {
  const name = facts.key.split('.').at(-1)!;
  const meant = facts.known.filter((key) => key.toLowerCase() === name.toLowerCase());
  return meant.length === 1 ? replace(text, start, name, meant[0]!) : undefined;
};

/** A day with the year first, whatever stands between its figures: `2017/11/9` is `2017-11-09`. */
export const writeDay: Repair<'wrong-date'> = ({ facts, text, start }) => {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(facts.found) ?? [];
  const isDay =
    year !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!isDay || facts.why === 'impossible') return undefined;
  return replace(text, start, facts.found, `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
};

/** A tab before a key of YAML stands for two spaces. */
export const writeSpaces: Repair<'yaml-syntax'> = ({ facts, text, start }) => {
  if (facts.code !== 'TAB_AS_INDENT') return undefined;
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const [indent] = /^[ \t]*/.exec(text.slice(begin))!;
  return indent.includes('\t')
    ? { start: begin, length: indent.length, words: indent.replaceAll('\t', '  ') }
    : undefined;
};

const folded = (term: string) => term.trim().toLowerCase().replace(/[ _]+/g, '-');

/** Only where exactly the value stands, bare or after its quotation mark. */
function replace(text: string, start: number, found: string, words: string): Edit | undefined {
  const at = /["']/.test(text[start] ?? '') ? start + 1 : start;
  return text.startsWith(found, at) ? { start: at, length: found.length, words } : undefined;
}
