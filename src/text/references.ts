/** What a text points to: pages, pictures, sources. Noted with its place, refused when it may not be published. */
import type { HastNode } from 'satteri';
import { problem } from '../domain/problem.ts';
import { nearest } from '../domain/suggestion.ts';
import { isDisguised, isPictureAddress, isSafeAddress } from './address.ts';
import { unmask } from './mask.ts';
import { excerpt, placeAt, type Notes } from './source.ts';
import { isElement, type Node } from './tree.ts';

/** Whether the link may stay. */
export function noteLink(href: string, words: string, offset: number, notes: Notes): boolean {
  const at = placeAt(notes.source, offset);
  if (!isSafeAddress(href)) {
    notes.problems.push(problem('unsafe-address', at, { found: excerpt(href, 200) }));
  } else if (isDisguised(href, words)) {
    notes.problems.push(problem('unsafe-address', at, { found: excerpt(`${words} → ${href}`, 200) }));
  } else {
    notes.links.push({ href, at });
    return true;
  }
  return false;
}

/** Whether the picture may stay. */
export function notePicture(src: string, alt: string, offset: number, notes: Notes): boolean {
  const at = placeAt(notes.source, offset);
  if (!isPictureAddress(src)) {
    notes.problems.push(problem('picture-address', at, { found: excerpt(src, 200) }));
    return false;
  }
  if (alt.trim() === '') notes.problems.push(problem('picture-description', at, { found: src }));
  notes.pictures.push({ src, alt, at });
  return true;
}

export function noteSource(id: string, offset: number, notes: Notes): void {
  const at = placeAt(notes.source, offset);
  const known = notes.context.sources;
  notes.cited.push({ source: id, at });
  if (!known || known.includes(id)) return;
  const suggestion = nearest(id, known);
  const facts = { kind: 'source' as const, found: id, known: [...known] };
  notes.problems.push(
    problem('unknown-reference', at, suggestion === undefined ? facts : { ...facts, suggestion }),
  );
}

/** Words that no edition shows. */
export function noteTitle(
  of: 'link' | 'picture' | 'code',
  title: string,
  offset: number,
  notes: Notes,
): void {
  const facts = { of, title: excerpt(title) };
  notes.problems.push(problem('title-unshown', placeAt(notes.source, offset), facts));
}

/** The language of a block of code, or none, is usual and harmless; what follows it stands in no edition. */
export function noteFence(
  { children: [code] }: Extract<HastNode, { type: 'element' }>,
  offset: number,
  notes: Notes,
): void {
  const words = code?.type === 'element' ? (code.data as { meta?: string } | undefined)?.meta : undefined;
  if (!words) return;
  const at = notes.masked.indexOf(words, offset);
  noteTitle('code', unmask(words), at < 0 ? offset : at, notes);
}

/** A picture alone in its paragraph has its title for caption by now; the title of any other is shown nowhere. */
export function noteTitlesOfPictures(nodes: readonly Node[], notes: Notes): void {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    noteTitlesOfPictures(node.children, notes);
    if (!isElement(node, 'img') || typeof node.properties['title'] !== 'string') continue;
    const { src, alt, title } = node.properties;
    const at = notes.pictures.find((picture) => picture.src === src && picture.alt === alt)?.at;
    if (at) notes.problems.push(problem('title-unshown', at, { of: 'picture', title: excerpt(title) }));
  }
}
