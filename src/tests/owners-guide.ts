/** What `content/README.md` tells owners, as far as tests hold it to its word. */
import { readFileSync } from 'node:fs';

export const ownersGuide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

/** The guide in one language: French first, then a line, then English. */
export function guideIn(language: 'fr' | 'en'): string {
  const english = ownersGuide.indexOf('\n# Writing in Cahiers');
  return language === 'fr' ? ownersGuide.slice(0, english) : ownersGuide.slice(english);
}

/** Whole files given as models: each fence that follows a line naming its path. */
export function exampleFiles(): Record<string, string> {
  const named = /`((?:providers|timelines)\/[\w/-]+\.mdx)` :\n\n```mdx\n([\s\S]*?\n)```/g;
  return Object.fromEntries([...ownersGuide.matchAll(named)].map((match) => [match[1]!, match[2]!]));
}
