/** JSON (RFC 8259), as strict as the engine's own parser: the words of every string. */
import { withoutFragment } from '../addresses.ts';
import { fault, type Ground, type Notes } from '../judgement.ts';
import { readContent } from '../markup.ts';

/** Fields that hold a text with its marks (JSON Feed 1.1). */
const MARKUP = new Set(['content_html']);

/** Reads JSON into notes; `at` gives the place in the piece of a place in `json`, which holds the bytes of UTF-8 as Latin-1. */
export function readJson(
  json: string,
  notes: Notes,
  ground: Ground,
  at: (offset: number) => number = (offset) => offset,
): void {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    notes.faults.push(fault('output-syntax', at(0), { format: 'JSON', why: 'parser' }));
    return;
  }
  let from = 0;
  const told = (text: string, key: string) => {
    if (text === '') return;
    // Strings are found again in their order, so that a place can be told. A written string that is not found has signs escaped.
    const found = json.indexOf(text.length > 60 ? text.slice(0, 60) : text, from);
    if (found >= 0) from = found;
    if (MARKUP.has(key)) readContent(text, notes, ground, at(from));
    else {
      if (key !== '@id' && text.startsWith(`${ground.origin}/`) && !/\s/.test(text))
        notes.addresses.add(withoutFragment(text.slice(ground.origin.length)));
      // By paragraphs, which are known from the page that shows them.
      for (const paragraph of text.split('\n\n')) {
        notes.passages.add(paragraph, at(from));
        notes.passages.end();
      }
    }
  };
  const walk = (inner: unknown, key: string): void => {
    if (typeof inner === 'string') told(inner, key);
    else if (typeof inner === 'number') {
      if (inner > 99_999) notes.passages.add(` ${inner}`, at(from));
      notes.passages.end();
    } else if (Array.isArray(inner)) for (const one of inner) walk(one, key);
    else if (inner !== null && typeof inner === 'object')
      for (const [name, one] of Object.entries(inner)) walk(one, name);
  };
  walk(value, '');
}
