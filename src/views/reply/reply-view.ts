/** The page of a provider's reply: its own address, beside its place on the page of what it answers. */
import { attributionName } from '../../domain/attribution.ts';
import { entryAddress, pageLanguage } from '../../library/addresses.ts';
import { answeredBy, isGone, originalOf, readersVersions, withUnlisted } from '../../library/relations.ts';
import type { PublicRecord, Reply } from '../../library/record.ts';
import type { Page } from '../page.ts';
import { translationNotices } from '../publication/notices.ts';
import { pageFacts } from '../publication/page-facts.ts';
import { namesOf } from '../publication/parties.ts';
import { provenanceOf, type Provenance } from '../publication/provenance.ts';
import { replyLabels, type ReplyLabels } from '../publication/reply-labels.ts';
import { replyPart, type ReplyPart } from '../publication/reply-part.ts';
import { absolute, foreign, raised, voiceOf, type Voice } from '../publication/voice.ts';

export interface ReplyModel {
  /** What it answers, said before it. */
  answers: { words: string; title: string; href: string; lang?: string | undefined };
  reply: ReplyPart;
  labels: ReplyLabels;
  provenance: Provenance;
}

export function replyPages(record: PublicRecord, language: string): Page<'reply', ReplyModel>[] {
  const voice = voiceOf(record, language);
  return withUnlisted(record, 'reply')
    .filter((reply) => pageLanguage(record.site, reply.language) === language)
    .map((reply) => ({ view: 'reply', ...factsOf(voice, reply), model: modelOf(voice, reply) }));
}

/** What it answers, in the reader's language where it exists. */
function answeredFor({ record, language }: Voice, reply: Reply) {
  const found = answeredBy(record, reply);
  const answered = isGone(found) ? found : originalOf(record, found);
  const document = isGone(answered)
    ? answered
    : (readersVersions(record, [answered], language)[0] ?? answered);
  return { document, href: entryAddress(record.site, document) };
}

function modelOf(voice: Voice, reply: Reply): ReplyModel {
  const { document, href } = answeredFor(voice, reply);
  const part = replyPart(voice, reply, '', href);
  const notices = [...part.notices, ...translationNotices(voice, reply)];
  return {
    answers: {
      words: voice.words.views.reply.answers,
      title: document.title,
      href,
      lang: foreign(voice, document.language),
    },
    reply: { ...part, notices },
    labels: replyLabels(voice, [part]),
    provenance: provenanceOf(voice, reply),
  };
}

function factsOf(voice: Voice, reply: Reply): Omit<Page, 'view' | 'model'> {
  const { words } = voice;
  const { document, href } = answeredFor(voice, reply);
  const by = namesOf(voice, [reply.by]);
  const term = words.terms.position[reply.position];
  return pageFacts(voice, reply, {
    authors: [reply.by],
    standing: { phrase: raised(term, voice.language), term },
    head: [by, ...reply.reasons].filter(Boolean),
    card: {
      line: { from: { name: attributionName(reply.by) || words.views.documents.anonymous } },
    },
    description: words.views.reply.summary(by, document.title),
    structured: { mentions: [{ name: document.title, url: absolute(voice, href) }] },
    above: { name: document.title, path: href },
  });
}
