/** The passages of a file that are searched: every string of its front matter, its notes to itself, its text. */

export interface Passage {
  text: string;
  /** In the front matter: the way to the value. */
  path?: readonly PropertyKey[];
  /** Elsewhere: where it begins in the file. */
  offset: number;
  /** Goes on what stands before it, as a sentence does across a comment. */
  goesOn?: boolean;
}

/** Keys whose values are names given to documents and their parts, not words of theirs. */
const IDENTIFIERS = new Set(['id', 'provider', 'providers', 'incident', 'letter', 'to', 'translationOf', 'scope', 'sources', 'rule']); // prettier-ignore
const IDENTIFIER = /^[a-z0-9][a-z0-9/-]*$/;

/** Every string at any depth. What an allowance quotes is not said by the document. */
export function stringsOf(value: unknown, path: readonly PropertyKey[] = []): Passage[] {
  if (typeof value === 'string') {
    const key = path.findLast((step) => typeof step === 'string');
    const isIdentifier = IDENTIFIERS.has(String(key)) && IDENTIFIER.test(value);
    const isQuoted = path[0] === 'allowed' && key === 'value';
    return isIdentifier || isQuoted ? [] : [{ text: value, path, offset: 0 }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Comments of YAML: no reader of the site sees them, but whoever has the repository does. */
export function notesOf(yaml: string, offset = 0): Passage[] {
  return Array.from(yaml.matchAll(/(?<=^|[ \t])#.*$/gm), (note) => ({
    text: note[0],
    offset: offset + note.index,
  }));
}

/** The text without its comments, then the comments: what stands around one is read as if it were not there. */
export function textAndComments(body: string, offset: number): Passage[] {
  const text: Passage[] = [];
  const comments: Passage[] = [];
  let done = 0;
  for (let at = body.indexOf('{/*'); at >= 0; at = body.indexOf('{/*', done)) {
    const end = body.indexOf('*/}', at + 3);
    if (end < 0) break;
    text.push({ text: body.slice(done, at), offset: offset + done, goesOn: done > 0 });
    comments.push({ text: body.slice(at + 3, end), offset: offset + at + 3 });
    done = end + 3;
  }
  return [...text, { text: body.slice(done), offset: offset + done, goesOn: done > 0 }, ...comments];
}

export interface Together {
  text: string;
  /** The passage that holds an offset of the whole, and the offset in it. */
  find(at: number): { passage: Passage; within: number };
}

/** One text of all passages, so that each rule runs once a file; a number never goes on from one to the next. */
export function together(passages: readonly Passage[]): Together {
  const starts: number[] = [];
  let text = '';
  for (const passage of passages) {
    if (!passage.goesOn) text += '\n\n';
    starts.push(text.length);
    text += passage.text;
  }
  return {
    text,
    find(at) {
      let index = starts.length - 1;
      while (index > 0 && starts[index]! > at) index--;
      return { passage: passages[index]!, within: at - (starts[index] ?? 0) };
    },
  };
}
