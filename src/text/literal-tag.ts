/** Tags whose attributes hold `{…}`: each is a problem, and the tag is read on as if they were literal, for what else it holds. */
import { problem, type Problem } from '../domain/problem.ts';
import { excerpt, placeAt, type TextSource } from './source.ts';

/** A tag longer than this is no tag. */
const LONGEST = 2000;

/** The tag at an offset with literals in the place of its braces, as long as before; undefined when it holds none. */
export function literalTag(
  source: TextSource,
  offset: number,
): { tag: string; problems: Problem[] } | undefined {
  const written = source.body.slice(offset, offset + LONGEST);
  const name = /^<[A-Za-z][\w.:-]*/.exec(written)?.[0];
  if (name === undefined) return undefined;
  const problems: Problem[] = [];
  let tag = name;
  for (let at = name.length; at < written.length;) {
    const sign = written[at]!;
    if (sign === '>') return problems.length ? { tag: `${tag}>`, problems } : undefined;
    if (sign === '<') return undefined;
    if (sign === '"' || sign === "'") {
      const end = written.indexOf(sign, at + 1);
      if (end < 0) return undefined;
      tag += written.slice(at, end + 1);
      at = end + 1;
    } else if (sign === '{') {
      const end = closing(written, at);
      if (end === undefined) return undefined;
      const attribute = /([\w:-]+)\s*=\s*$/.exec(tag)?.[0] ?? '';
      const found = attribute + written.slice(at, end + 1);
      const what = attribute === '' ? 'spread' : 'expression';
      problems.push(
        problem('text-code', placeAt(source, offset + at - attribute.length), {
          what,
          found: excerpt(found),
        }),
      );
      const inner = written.slice(at + 1, end);
      tag +=
        attribute === ''
          ? ' '.repeat(end + 1 - at)
          : `"${inner.replace(/[^\p{L}\p{N}./:-]/gu, (other) => ' '.repeat(other.length))}"`;
      at = end + 1;
    } else {
      tag += sign;
      at++;
    }
  }
  return undefined;
}

/** The brace that closes the one at an index. */
function closing(written: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < written.length; at++) {
    if (written[at] === '{') depth++;
    else if (written[at] === '}' && --depth === 0) return at;
  }
  return undefined;
}
