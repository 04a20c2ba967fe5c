/** The words around replies: the same on the page of a letter, of a testimonial, of an incident and on their own. */
import type { ReplyPart } from './reply-part.ts';
import type { Voice } from './voice.ts';

export interface ReplyLabels {
  reply: string;
  passages: string;
  showPassage: string;
  reasons: string;
  sources: string;
  archive: string;
  revisions: string;
  own: string;
}

export function replyLabels({ words }: Voice, replies: readonly ReplyPart[]): ReplyLabels {
  const { reply, documents } = words.views;
  const passages = Math.max(0, ...replies.map((part) => part.passages.length));
  return {
    reply: reply.replies(1),
    passages: reply.passages(passages),
    showPassage: reply.showPassage,
    reasons: reply.reasons,
    sources: documents.sources,
    archive: documents.archive,
    revisions: reply.revisions,
    own: reply.own,
  };
}
