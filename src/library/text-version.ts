/** Which text a signature was given to. */
import { createHash } from 'node:crypto';
import { openFrontMatter } from '../front-matter/front-matter.ts';

/**
 * A short digest of what is signed, from the file itself: title, salutation, body, closing and the words of the demands. What becomes of
 * a demand, corrections, sources and dates may change without it; so may spaces at the ends of lines.
 */
export function textVersionOf(text: string): string | undefined {
  const opened = openFrontMatter(text, '');
  if ('problem' in opened || opened.problems.length > 0) return undefined;
  const { title, salutation, closing, demands } = (opened.front.value ?? {}) as Record<string, unknown>;
  const asked = Array.isArray(demands)
    ? demands.map((one) => (one as { words?: unknown } | null)?.words)
    : [];
  const body = opened.body.replace(/[ \t]+$/gm, '').trim();
  const digest = createHash('sha256')
    .update(JSON.stringify([title, salutation ?? '', body, closing ?? '', asked]).normalize('NFC'))
    .digest('hex');
  return `v${digest.slice(0, 12)}`;
}
