/** How long a text is against which a reply is measured. */
import type { Document } from './record.ts';

/**
 * Words of a text that a reply contests; undefined where they do not bound it: a letter of which only a part or our summary stands
 * here, an incident that is mostly facts in lists.
 */
export function contestedLength(document: Document): number | undefined {
  if (document.kind === 'incident') return undefined;
  if (document.kind === 'letter' && document.elsewhere && document.elsewhere.extent !== 'full')
    return undefined;
  return document.text.length;
}
