/**
 * The room's front door. Contributed text is data: it is read once into a tree and written from there; nothing of it is ever run.
 *
 * The way of a text: `nesting.ts` refuses what would break the parser → `mask.ts` hides what looks like a program → `syntax.ts`
 * parses once, repairing sign by sign so that all problems come out together → `dialect.ts` builds the tree anew from a closed list
 * (`components.ts` and `component-attributes.ts` for the writer's components, `references.ts` and `address.ts` for what it points
 * to) → `typography.ts` sets French spaces → `anchors.ts` gives every heading, paragraph and quotation its `id`.
 *
 * `parseText` does all that. The tree (`tree.ts`) is plain JSON. `editions/` write it as a page, a feed, plain text, search words and
 * a summary; pages and feeds pass `allow-list.ts` last. `components/` is what a writer may use, one file each, with its examples:
 * a new one is a file and a line in `components/registry.ts`.
 */
export { parseText, type ParsedText } from './parse-text.ts';
export type { Citation, TextContext, TextLink, TextPicture, TextSource } from './source.ts';
export type { TextClaim } from './claims.ts';
export { faultOfPage } from './syntax.ts';
export { passagesOf, type TextPassage } from './passages.ts';
export type { SharedPassage } from './shared-passages.ts';
export { exhibitsOf, type TextExhibit } from './exhibits.ts';
export type { Heading } from './anchors.ts';
export type { Tree } from './tree.ts';
export { components, componentNames } from './components/registry.ts';
export type { EditionContext, EditionSource } from './editions/edition.ts';
export { writePage } from './editions/page.ts';
export { writeFeed } from './editions/feed.ts';
export { writePlain } from './editions/plain.ts';
export { writeSearch, type SearchSection } from './editions/search.ts';
export { cut, summary } from './editions/summary.ts';
export { frenchSpacing } from './typography.ts';
export { slug } from './anchor-names.ts';
