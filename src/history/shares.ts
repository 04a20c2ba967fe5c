/** Which passages have a page of their own is filing, like the address of a text: it may be said after the text was signed. */
import { withoutComments } from './comments.ts';

/** An opening tag of a component; its attributes are in quotation marks, which may hold `>`. */
const TAG = /<[A-Z][A-Za-z]*(?:\s+[A-Za-z]+(?:=(?:"[^"]*"|'[^']*'))?)+\s*\/?>/g;
const SHARE = /\s+([A-Za-z]+)(?:=(?:"[^"]*"|'[^']*'))?/g;
const NAME = /\sshare=["']([a-z0-9]+(?:-[a-z0-9]+)*)["']/g;

/** The names that passages of a body bear in their addresses; of a text that is gone, whose body is not parsed any more. */
export function sharesIn(body: string): string[] {
  if (!body.includes('share=')) return [];
  const written = (withoutComments(body).match(TAG) ?? []).flatMap((tag) => [...tag.matchAll(NAME)]);
  return [...new Set(written.map(([, name]) => name!))];
}

/** A body of `.mdx` without the attribute `share` of its components, and without the space before it. */
export function withoutShares(body: string): string {
  if (!body.includes('share=')) return body;
  return body.replace(TAG, (tag) =>
    tag.replace(SHARE, (attribute, name) => (name === 'share' ? '' : attribute)),
  );
}
