/** A picture beside the text, as an element of a page. */
import type { EditionContext } from '../editions/edition.ts';
import { element, type Element } from '../tree.ts';

/** Without the published picture its description stands in its place: nothing of the record is lost. */
export function pictureOf(src: string, alt: string, context: EditionContext): Element {
  const published = context.picture(src);
  if (!published) return element('em', {}, [context.words.picture(alt)]);
  const { href, width, height } = published;
  return element('img', { src: href, alt, width, height, loading: 'lazy', decoding: 'async' });
}
