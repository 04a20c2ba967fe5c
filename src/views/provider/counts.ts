/** How much is on record about a provider, in words: for lists, descriptions and pictures. */
import type { Document } from '../../library/record.ts';
import type { Voice } from '../publication/voice.ts';

const ORDER = ['letter', 'testimonial', 'incident', 'reply'] as const;

/** @param documents each once: see `readersVersions`. */
export function countsByKind(
  voice: Voice,
  documents: readonly Document[],
): { kind: Document['kind']; words: string }[] {
  const words = voice.words.views.list.count;
  return ORDER.flatMap((kind) => {
    const count = documents.filter((document) => document.kind === kind).length;
    return count > 0 ? [{ kind, words: words[kind](count) }] : [];
  });
}

export function countWords(voice: Voice, documents: readonly Document[]): string[] {
  return countsByKind(voice, documents).map(({ words }) => words);
}
