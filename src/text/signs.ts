/** What a sign that cannot stay was meant to be: its problem tells how to write it. */
import { problem, type Problem } from '../domain/problem.ts';
import { showHidden } from '../front-matter/hidden.ts';
import { componentNamed } from './components/registry.ts';
import { excerpt, placeAt, type Notes, type TextSource } from './source.ts';

/** A `<`; `parser` is what the parser says of it, if it was asked. */
export function angleAt(source: TextSource, offset: number, parser = ''): Problem {
  const at = placeAt(source, offset);
  const rest = source.body.slice(offset, offset + 1000);
  const tag = /^<[^<>]{0,400}>?/.exec(rest)![0];
  if (rest.startsWith('<!')) {
    const comment = rest.slice(0, rest.indexOf('-->') < 0 ? 40 : rest.indexOf('-->') + 3);
    return problem('text-code', at, { what: 'comment', found: excerpt(comment) });
  }
  const address = /^<((?:[a-z][a-z0-9+.-]{1,31}:\S+|[^\s<>@]+@[^\s<>@]+))>/i.exec(tag)?.[1];
  if (address) return problem('text-address', at, { address: excerpt(address, 200) });
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(tag)?.[1];
  if (name === undefined) {
    return problem('text-character', at, { character: '<', near: excerpt(tag.split(/[\r\n]/)[0]!, 20) });
  }
  if (/^[a-z]/.test(name) && !componentNamed(name)) {
    if (!tag.endsWith('>')) return problem('text-character', at, { character: '<', near: excerpt(tag, 20) });
    return problem('text-code', at, { what: 'html', found: excerpt(tag) });
  }
  return problem('text-syntax', at, { parser, near: excerpt(tag, 40) });
}

/** A `{` in the text. */
export function braceAt(source: TextSource, offset: number): Problem {
  const at = placeAt(source, offset);
  const rest = source.body.slice(offset, offset + 400);
  if (rest.startsWith('{/*')) return problem('text-code', at, { what: 'comment', found: excerpt(rest, 20) });
  const expression = /^\{[^{}\n]*\}/.exec(rest)?.[0] ?? /^\{[^\n]*\}/.exec(rest)?.[0];
  if (expression) return problem('text-code', at, { what: 'expression', found: excerpt(expression) });
  return problem('text-character', at, { character: '{', near: excerpt(rest.split('\n')[0]!, 20) });
}

/** What a reader would not see, written as an entity (`&#8238;`), since the bytes of the file were clean; the value with all made visible. */
export function visible(value: string, offset: number, { source, problems }: Notes): string {
  const shown = showHidden(value, () => placeAt(source, Math.max(offset, source.body.indexOf('&', offset))));
  problems.push(...shown.problems.slice(0, 1));
  return shown.text;
}
