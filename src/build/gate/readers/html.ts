/** A page. */
import { fault, type Ground, type Notes } from '../judgement.ts';
import { readMarkup } from '../markup.ts';

export function readHtml(html: string, notes: Notes, ground: Ground): void {
  readMarkup(html, notes, ground, { at: (offset) => offset, isPage: true });
  // A page that only leads on loads nothing.
  if (!/http-equiv="(?:content-security-policy|refresh)"/i.test(html))
    notes.faults.push(fault('output-markup', 0, { found: 'no content-security-policy' }));
}
