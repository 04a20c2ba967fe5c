/** Which text a signature was given to, from the file of a letter itself. */
import { openFrontMatter } from '../front-matter/front-matter.ts';
import { versionOf } from '../history/fingerprint.ts';
import { publishedText } from '../history/published-text.ts';

/** The version of the letter in a file `.mdx`, as `npm run check` tells it; undefined when its front matter cannot be read. */
export function textVersionOf(text: string): string | undefined {
  const opened = openFrontMatter(text, '');
  if ('problem' in opened || opened.problems.length > 0) return undefined;
  const front = (opened.front.value ?? {}) as Record<string, unknown>;
  return versionOf(publishedText('', 'letter', front, opened.body, 'mdx'));
}
