/**
 * A code block, or a comment `{/* … *\/}`, whichever begins first: in code, what looks like a comment is text. A fence is a line of its
 * own (CommonMark 4.5) and runs to the end when nothing closes it.
 */
const CODE_OR_COMMENT =
  /^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}\1[`~]*[ \t]*$)[^\n]*)*|\{\/\*[\s\S]*?\*\/\}/gm;

/** A body of `.mdx` without its comments, which are never published. */
export function withoutComments(body: string): string {
  if (!body.includes('{/*')) return body;
  return body.replace(CODE_OR_COMMENT, (found) => (found.startsWith('{/*') ? '' : found));
}
