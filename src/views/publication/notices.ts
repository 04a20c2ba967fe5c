/** What a reader must know before reading: invented, translated, summarised, contested, answered. */
import { staleSince } from '../../domain/translation.ts';
import { entryAddress } from '../../library/addresses.ts';
import { originalOf, versionsOf } from '../../library/relations.ts';
import type { Document, Letter } from '../../library/record.ts';
import type { ReplyPart } from './reply-part.ts';
import { dated, languageName, type Voice } from './voice.ts';

export interface Notice {
  kind: 'example' | 'translation' | 'elsewhere' | 'contested' | 'sequel';
  /** A short label before the sentence. */
  label?: string | undefined;
  words: string;
  link?: { words: string; href: string; lang?: string | undefined } | undefined;
  facts?: string | undefined;
}

export function exampleNotice(voice: Voice, document: Document): Notice[] {
  const { example, exampleMeaning } = voice.words.site;
  return document.example ? [{ kind: 'example', label: example, words: exampleMeaning }] : [];
}

/** Links both ways between a text and its translations; a translation older than its original's last change says so. */
export function translationNotices(voice: Voice, document: Document): Notice[] {
  const words = voice.words.views.documents;
  const original = originalOf(voice.record, document);
  const stale = original.id === document.id ? undefined : staleWords(voice, original, document);
  const others = versionsOf(voice.record, document).filter(({ id }) => id !== document.id);
  return others.map((other) => {
    const name = languageName(voice, other.language);
    return {
      kind: 'translation',
      words: other.id === original.id ? words.translatedFrom(name) : words.alsoIn(name),
      link: { words: other.title, href: entryAddress(voice.site, other), lang: other.language },
      facts: other.id === original.id ? stale : undefined,
    };
  });
}

function staleWords(voice: Voice, original: Document, translation: Document): string | undefined {
  const change = staleSince(original, translation, voice.site.zone);
  const words = voice.words.views.documents;
  return change && words.translationStale(dated(voice, change.at).words, change.isCorrection);
}

/** Where it first appeared, and how much of it stands here. */
export function elsewhereNotice(voice: Voice, { elsewhere }: Letter): Notice[] {
  if (!elsewhere) return [];
  const words = voice.words.views.letter;
  const facts = [elsewhere.publisher, elsewhere.at && dated(voice, elsewhere.at).words]
    .filter(Boolean)
    .join(', ');
  return [
    {
      kind: 'elsewhere',
      words: words.elsewhere[elsewhere.extent],
      link: elsewhere.url ? { words: words.original, href: elsewhere.url } : undefined,
      facts: facts || undefined,
    },
  ];
}

/** That somebody answered, and what they contest, before the text and not only after it. */
export function replyNotices(voice: Voice, replies: ReplyPart[]): Notice[] {
  const words = voice.words.views.reply;
  return replies.map(({ speaker, passages, anchor }) => ({
    kind: 'contested',
    words: [words.answered(speaker), ...(passages.length ? [words.contested(passages.length)] : [])].join(
      ' ',
    ),
    link: { words: words.readReply, href: `#${anchor}` },
  }));
}
