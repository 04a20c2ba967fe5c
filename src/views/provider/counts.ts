/** How much is on record about a provider, in words: for lists, descriptions and pictures. */
import type { Document } from '../../library/record.ts';
import type { Voice } from '../publication/voice.ts';

const ORDER = ['letter', 'testimonial', 'incident', 'reply'] as const;

/** @param documents each once: see `readersVersions`. */
export function countWords(voice: Voice, documents: readonly Document[]): string[] {
  const words = voice.words.views.list.count;
  return ORDER.flatMap((kind) => {
    const count = documents.filter((document) => document.kind === kind).length;
    return count > 0 ? [words[kind](count)] : [];
  });
}
