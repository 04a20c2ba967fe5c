/** Small documents for the tests of the guard. */
import { openFrontMatter } from '../front-matter/front-matter.ts';
import { guardDocument } from './guard.ts';

const FILE = 'content/letters/lettre.mdx';
export const NUMBER = '06 12 34 56 78';

export function guarded(text: string, file = FILE) {
  const opened = openFrontMatter(text, file);
  if ('problem' in opened) throw new Error('a document was expected');
  return { file, text, ...opened };
}
/** `line:column rule kind` of each problem. */
export const told = (text: string, file = FILE) =>
  guardDocument(guarded(text, file)).map(
    ({ at, rule, facts }) => `${at.line}:${at.column} ${rule}${'kind' in facts ? ` ${facts.kind}` : ''}`,
  );
export const letter = (front: string, body = 'Bonjour.') => `---\ntitle: Lettre\n${front}---\n\n${body}\n`;
export const allowed = (value: string, rule = 'phone', more = 'reason: Numéro public, at: 2026-11-21') =>
  `allowed:\n  - { value: "${value}", rule: ${rule}, ${more} }\n`;
