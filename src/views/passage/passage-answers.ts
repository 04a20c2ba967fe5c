/** Both sides of a passage: what contradicts it, what the provider answers, and of a reply what it contests. */
import { toPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import { entryAddress } from '../../library/addresses.ts';
import { answeredBy, isGone } from '../../library/relations.ts';
import { CLAIM_MARKS } from '../publication/claims.ts';
import { namesOf } from '../publication/parties.ts';
import type { Reply } from '../../library/record.ts';
import { cut } from '../../text/text.ts';
import { dateOf } from '../publication/particular.ts';
import { speakerOf as answererOf } from '../publication/reply-part.ts';
import { authorOf } from '../publication/sharing.ts';
import { dated, foreign, raised, type Voice } from '../publication/voice.ts';
import { answersTo, isOurs, passagesIn, speakerOf, type Passage } from './passage.ts';
import type { Answer, PassageModel, Saying } from './passage-model.ts';

/** As long as what it answers may be: see `LONGEST_SHARE`. */
const LONGEST_BEGINNING = 280;

/** The words of a passage, with whose they are. */
export function sayingOf(voice: Voice, passage: Passage): Saying {
  const { document, shared, claim } = passage;
  const { text } = voice.words;
  const speaker = speakerOf(voice, passage);
  const at = dateOfWords(voice, passage);
  const who = claim ? raised(text.according(speaker), voice.language) : speaker;
  return {
    status: claim && { words: text.claim[claim.status], mark: CLAIM_MARKS[claim.status] },
    paragraphs: shared.paragraphs,
    lang: foreign(voice, shared.lang ?? document.language),
    credit: [who, shared.role, at && dated(voice, at).words].filter(Boolean).join(', '),
  };
}

/** When it was said: as the text tells, or with the document where its author speaks. Of others the day is not known. */
export function dateOfWords(voice: Voice, passage: Passage): PartialDate | undefined {
  const { document, shared } = passage;
  if (shared.date !== undefined) return toPartialDate(shared.date) as PartialDate;
  if (shared.by && shared.by !== authorOf(voice, document)) return undefined;
  return isOurs(passage) ? document.published : dateOf(document);
}

/** What the provider answers: what of it is worth sharing, else how it begins. Never sentences that were not written side by side. */
export function answersOf(voice: Voice, passage: Passage): Answer[] {
  const words = voice.words.views.passage;
  return answersTo(voice, passage).map(({ reply, contests }) => {
    const marked = passagesIn(voice.record, reply);
    const lang = foreign(voice, reply.language);
    const credit = [namesOf(voice, [reply.by]), dated(voice, reply.received).words]
      .filter(Boolean)
      .join(', ');
    return {
      title: words.answer(answererOf(voice, reply)),
      position: raised(voice.words.terms.position[reply.position], voice.language),
      sayings: marked.length
        ? marked.map((one) => sayingOf(voice, one))
        : [{ paragraphs: [beginning(reply)], lang, credit }],
      contests: contests ? words.contests : undefined,
      reasons: reply.reasons,
      lang,
      link: { words: voice.words.views.reply.readReply, href: entryAddress(voice.site, reply) },
    };
  });
}

/** The first paragraph of a reply in its author's own voice: no title, no label, nothing of a quotation or a statement of fact. */
function beginning({ text }: Reply): string {
  const blocks = text.plain
    .split('\n\n')
    .map((block) => ({ block, line: block.replace(/\s*\n\s*/g, ' ').trim() }));
  const own = blocks.find(
    ({ block, line }) =>
      line && !/^[>[]|\n[=-]{3,}$/.test(block) && !text.passages.some(({ words }) => words.includes(line)),
  );
  return cut(own?.line ?? text.summary, LONGEST_BEGINNING);
}

/** Claims of the same text that say the opposite, as large as the one that they contradict. */
export function contradictionsOf(voice: Voice, passage: Passage): PassageModel['contradictions'] {
  const { document, claim } = passage;
  const { documents, reply } = voice.words.views;
  const page = entryAddress(voice.site, document);
  const marked = passagesIn(voice.record, document);
  return {
    title: documents.contradiction,
    show: reply.showPassage,
    entries: document.text.claims
      .filter(({ anchor }) => claim?.contradicts.includes(anchor))
      .map((other) => {
        const own = marked.find(({ shared }) => shared.anchor === other.anchor);
        const shared = own?.shared ?? {
          ...{ name: '', component: 'Claim' as const, anchor: other.anchor, sources: other.sources },
          ...{ paragraphs: [other.words], ...(other.by && { by: other.by }) },
        };
        return {
          saying: sayingOf(voice, { document, shared, claim: other, path: '' }),
          href: own?.path ?? `${page}#${other.anchor}`,
        };
      }),
  };
}

/** The words that a reply contests stand beside those in which it does. */
export function contestedBy(voice: Voice, { document }: Passage): PassageModel['contested'] {
  if (document.kind !== 'reply') return { title: '', sayings: [] };
  const answered = answeredBy(voice.record, document);
  const credit = [
    isGone(answered) || answered.kind !== 'letter' ? '' : namesOf(voice, answered.from),
    answered.title,
  ];
  return {
    title: voice.words.views.reply.passages(document.passages.length),
    sayings: document.passages.map(({ quote }) => ({
      paragraphs: [quote],
      lang: foreign(voice, document.language),
      credit: credit.filter(Boolean).join(', '),
    })),
  };
}

/** Who says the opposite: speakers of contradicting claims, then those whose reply names the passage. */
export function contestants(voice: Voice, passage: Passage): string[] {
  const { document, claim } = passage;
  const others = document.text.claims
    .filter(({ anchor }) => claim?.contradicts.includes(anchor))
    .flatMap(({ by }) => by ?? []);
  const replying = answersTo(voice, passage)
    .filter(({ contests }) => contests)
    .map(({ reply }) => answererOf(voice, reply));
  return [...new Set([...others, ...replying])].filter(Boolean);
}
