/** Random text through every writer of a text: nothing throws, nothing becomes a program, no word is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../data/csv.ts';
import { faultOfXml } from '../../feeds/well-formed.ts';
import { escapeMarkup, xmlCharacters } from '../../feeds/characters.ts';
import { hiddenCharacters } from '../../front-matter/hidden.ts';
import { readYaml } from '../../front-matter/yaml.ts';
import { scriptText } from '../../seo/script-text.ts';
import { exampleEdition } from '../../text/components/example-edition.ts';
import { parseText, writeFeed, writePage, writePlain, writeSearch } from '../../text/text.ts';
import { tagsOf, unescape } from '../sites/published-site.ts';
import { escaped, line, markdown } from './random-text.ts';

const runs = { numRuns: 300 };
const format = fc.constantFrom('mdx' as const, 'md' as const);
const read = (body: string, format: 'mdx' | 'md') =>
  parseText({ file: 'x.mdx', body, format, language: 'fr', line: 1 }, { sources: [] });
const editionsOf = (parsed: ReturnType<typeof read>) => ({
  page: writePage(parsed.tree, exampleEdition),
  feed: writeFeed(parsed.tree, exampleEdition),
  plain: writePlain(parsed.tree, exampleEdition),
  search: JSON.stringify(writeSearch(parsed.tree, exampleEdition)),
});
const seenIn = (html: string) => unescape(html.replace(/<[^>]*>/g, ' ')).normalize('NFC');

/** What a page may hold at most; the engine's own list is narrower, and asserted where it writes. */
const ELEMENTS = /^(p|h[2-6]|em|strong|del|sup|br|hr|code|pre|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|figure|figcaption|div|section|span|time|wbr|a|img)$/; // prettier-ignore
function offences(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => [
    ...(ELEMENTS.test(name) ? [] : [`<${name}>`]),
    ...Object.entries(attributes).flatMap(([key, value]) =>
      /^(on|style$|srcdoc$)/i.test(key) ||
      (/^(href|src)$/.test(key) && !/^(https?:|mailto:|tel:|\/|#)/.test(value))
        ? [`${name} ${key}=${value}`]
        : [],
    ),
  ]);
}

describe('a text', () => {
  test('as it comes: a problem with its place, or a page and a feed without a program', () => {
    fc.assert(
      fc.property(markdown, format, (body, format) => {
        const parsed = read(body, format);
        const lines = body.split(/\r\n?|\n/).length;
        for (const { at } of parsed.problems)
          expect(at.line >= 1 && at.line <= lines && at.column >= 1).toBe(true);
        if (parsed.problems.length) return;
        const { page, feed } = editionsOf(parsed);
        expect(offences(page)).toEqual([]);
        expect(offences(feed)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('with a backslash before every sign: no problem, and every word in every edition', () => {
    fc.assert(
      fc.property(fc.array(line(), { minLength: 1, maxLength: 4 }), format, (lines, format) => {
        const parsed = read(lines.map(({ text }) => escaped(text)).join('\n\n'), format);
        expect(parsed.problems).toEqual([]);
        const editions = editionsOf(parsed);
        const texts = [seenIn(editions.page), seenIn(editions.feed), editions.plain, editions.search].map(
          (text) => text.normalize('NFC'),
        );
        for (const word of lines.flatMap(({ words }) => words))
          for (const text of texts) expect(text).toContain(word);
        expect(editions.plain.replace(/\s+/g, ' ').trim()).toBe(
          lines
            .map(({ text }) => text)
            .join(' ')
            .replace(/\s+/g, ' ')
            .trim(),
        );
        expect([...offences(editions.page), ...offences(editions.feed)]).toEqual([]);
      }),
      runs,
    );
  });

  test('as code: every sign of every line', () => {
    fc.assert(
      fc.property(fc.array(line(), { minLength: 1, maxLength: 5 }), format, (lines, format) => {
        const code = lines.map(({ text }) => text).join('\n');
        const parsed = read(`\`\`\`\`\`\n${code}\n\`\`\`\`\``, format);
        expect(parsed.problems).toEqual([]);
        const { page } = editionsOf(parsed);
        expect(unescape(page.replace(/^<pre[^>]*><code[^>]*>|<\/code><\/pre>$/g, '')).trimEnd()).toBe(
          code.trimEnd(),
        );
      }),
      runs,
    );
  });
});

describe('words of front matter', () => {
  test('are read from YAML as they were written, or told', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        const { value, problems } = readYaml(`title: ${JSON.stringify(words)}\n`, 'f', 1);
        if (hiddenCharacters(words).length || !words.isWellFormed()) return;
        expect(problems).toEqual([]);
        expect(value).toEqual({ title: words });
      }),
      runs,
    );
  });

  test('come back from a table, and begin no formula', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line().map(({ text }) => text), fc.string()), { minLength: 1, maxLength: 6 }), (cells) => {
        const written = writeCsv([cells]);
        const back = Array.from(
            `,${written.slice(1, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g),
            ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!,
          );
          // Whoever writes the apostrophe reads it as a spreadsheet does.
          const shown = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '');
          expect(back.map(shown)).toEqual(cells.map(shown));
          for (const cell of back) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      runs,
    );
  });

  test('come back from structured data, which ends no element', () => {
    fc.assert(
      fc.property(fc.oneof(line().map(({ text }) => text), fc.string({ unit: 'binary' })), (words) => {
        const script = scriptText({ headline: words });
        expect(script).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(script)).toEqual({ headline: words });
      }),
      runs,
    );
  });

  test('come back from XML, which stays well-formed', () => {
    fc.assert(
      fc.property(fc.oneof(line().map(({ text }) => text), fc.string({ unit: 'binary' })), (words) => {
        const escapedWords = escapeMarkup(words);
        expect(faultOfXml(`<a b="${escapedWords}">${escapedWords}</a>`)).toBeUndefined();
        expect(unescape(escapedWords)).toBe(xmlCharacters(words));
      }),
      runs,
    );
  });
}); // prettier-ignore
