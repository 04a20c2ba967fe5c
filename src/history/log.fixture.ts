/** A letter and a log, for tests: three leaves, four texts. */
import { leafOf, writeLeaf, type Leaf } from './leaf.ts';
import { readLog } from './log.ts';
import { publishedText, type PublishedText } from './published-text.ts';
import { linesToRemember } from './recording.ts';

export const FRONT = {
  title: 'Une lettre',
  published: '2026-11-02',
  sent: '2026-11-01',
  lang: 'fr',
  summary: 'Deux phrases.',
  place: 'Lille',
  from: [{ name: 'Camille Exemple', role: 'cliente' }],
  to: [{ provider: 'exemple', name: 'Direction' }],
  salutation: 'Madame,',
  closing: 'Bien à vous.',
  demands: [{ words: 'Rétablir la ligne.', state: 'open' }],
  attachments: [{ title: 'La facture', sources: ['s1'] }],
  sources: [{ id: 's1', title: 'Facture' }],
};
export const BODY = 'Bonjour,\n\nLa ligne est coupée.\n';

export type Front = Record<string, unknown>;
export const text = (front: Front = FRONT, body = BODY, uid = 'letter:x'): PublishedText =>
  publishedText(uid, 'letter', front, body, 'mdx');

/** A log of several leaves, each of one text or more. */
export function logOf(days: readonly (readonly PublishedText[])[]): Leaf[] {
  const leaves: Leaf[] = [];
  for (const [index, texts] of days.entries()) {
    const day = `2026-11-${String(index + 3).padStart(2, '0')}`;
    const log = readLog(filesOf(leaves));
    leaves.push(leafOf(day, log.heads, linesToRemember(log, { texts, gone: [] }, day)));
  }
  return leaves;
}
export const filesOf = (leaves: readonly Leaf[]) =>
  new Map(leaves.map((leaf) => [leaf.name, writeLeaf(leaf)]));
export const LEAVES = logOf([[text()], [text(FRONT, BODY, 'letter:y'), text(FRONT, BODY, 'letter:z')], [text({ ...FRONT, title: 'Autre' }, BODY, 'letter:w')]]); // prettier-ignore
