/** The page of an open letter: everything it shows, as plain data. */
import { entryAddress, pageLanguage } from '../../library/addresses.ts';
import {
  providersOf,
  readersVersions,
  repliesTo,
  supportersOf,
  withUnlisted,
} from '../../library/relations.ts';
import type { Letter, PublicRecord } from '../../library/record.ts';
import { dateTimeAttribute } from '../../domain/partial-date.ts';
import { comment } from '../../seo/article.ts';
import type { Page } from '../page.ts';
import { elsewhereNotice, exampleNotice, replyNotices, translationNotices } from '../publication/notices.ts';
import { claimsPart } from '../publication/claims.ts';
import { pageFacts } from '../publication/page-facts.ts';
import { namesOf, partyOf } from '../publication/parties.ts';
import { provenanceOf, subjectFacts } from '../publication/provenance.ts';
import { replyLabels } from '../publication/reply-labels.ts';
import { replyAnchor, replyParts } from '../publication/reply-part.ts';
import { sourceEntries, sourceMarks } from '../publication/sources.ts';
import { clockOfLetter, letterPostmark, standingOf, standingPhrase } from '../publication/standing.ts';
import { absolute, dated, foreign, raised, voiceOf, type Voice } from '../publication/voice.ts';
import type { LetterModel } from './letter-model.ts';
import { signatoriesOf } from './signatories.ts';

/** Letters have a page in their own language only; what stands around them is in the nearest language of the site. */
export function letterPages(record: PublicRecord, language: string): Page<'letter', LetterModel>[] {
  const voice = voiceOf(record, language);
  return withUnlisted(record, 'letter')
    .filter((letter) => pageLanguage(record.site, letter.language) === language)
    .map((letter) => ({ view: 'letter', ...factsOf(voice, letter), model: modelOf(voice, letter) }));
}

function modelOf(voice: Voice, letter: Letter): LetterModel {
  const words = voice.words.views.letter;
  const { terms } = voice.words;
  const replies = replyParts(voice, letter);
  // What is written in our words is not signed by the author, and not set as the author's voice.
  const isOurs = letter.elsewhere?.extent === 'summary';
  const written = letter.written ?? (letter.sent && !letter.place ? letter.sent : undefined);
  const date = written ? dated(voice, written) : { words: voice.words.dates.undated };
  const isDay = written?.kind === 'single' && written.precision === 'day' && written.qualifier === '';
  const senders = letter.from.map((who) => partyOf(voice, who));
  return {
    kind: voice.words.kinds.letter,
    lang: foreign(voice, letter.language),
    labels: {
      object: words.object,
      asOf: words.asOf,
      declined: words.declined,
      to: voice.words.views.documents.to,
      enclosures: words.enclosures,
      enclosuresMeaning: words.enclosuresMeaning,
      demands: words.demands(letter.demands.length),
      outcome: words.outcome,
      outcomeSaid: words.outcomeSaid,
      supporters: words.supporters,
      sources: voice.words.views.documents.sourcesOfLetter,
    },
    senders,
    recipients: letter.to.map((who) => partyOf(voice, who)),
    dateline: { words: words.dateline(letter.place, date.words, isDay), datetime: date.datetime },
    postmark: letterPostmark(voice, letter),
    title: letter.title,
    standing: standingOf(voice, letter),
    notices: [
      ...exampleNotice(voice, letter),
      ...elsewhereNotice(voice, letter),
      ...translationNotices(voice, letter),
      ...replyNotices(voice, replies),
    ],
    isOurs,
    salutation: isOurs ? undefined : letter.salutation,
    body: letter.text.page,
    closing: isOurs ? undefined : letter.closing,
    signatures: isOurs ? [] : senders,
    signatories: signatoriesOf(voice, letter),
    enclosures: letter.attachments.map(({ title, sources }) => ({
      title,
      sources: sourceMarks(letter, sources),
    })),
    demands: letter.demands.map((demand) => ({
      words: demand.words,
      state: raised(terms.demand[demand.state], voice.language),
      mark: ({ open: 'open', 'partly-met': 'half', met: 'done', refused: 'refused' } as const)[demand.state],
      at: demand.at && dated(voice, demand.at),
      sources: sourceMarks(letter, demand.sources),
    })),
    outcome: letter.outcome && {
      state: raised(terms.outcome[letter.outcome.state], voice.language),
      at: letter.outcome.at && dated(voice, letter.outcome.at),
      words: letter.outcome.words,
      sources: sourceMarks(letter, letter.outcome.sources),
    },
    declined: letter.declined && {
      at: dated(voice, letter.declined.at),
      words: letter.declined.words,
      sources: sourceMarks(letter, letter.declined.sources),
    },
    replies,
    replyLabels: replyLabels(voice, replies),
    supporters: readersVersions(voice.record, supportersOf(voice.record, letter), voice.language).map(
      (testimonial) => ({
        title: testimonial.title,
        href: entryAddress(voice.site, testimonial),
        lang: foreign(voice, testimonial.language),
        by: namesOf(voice, [testimonial.author]),
        at: dated(voice, testimonial.experienced),
      }),
    ),
    claims: claimsPart(voice, letter),
    sources: sourceEntries(voice, letter),
    provenance: provenanceOf(voice, letter, subjectFacts(voice, letter)),
  };
}

function factsOf(voice: Voice, letter: Letter): Omit<Page, 'view' | 'model'> {
  const { record, site, words, language } = voice;
  const [from, to] = [namesOf(voice, letter.from), namesOf(voice, letter.to)];
  const address = absolute(voice, entryAddress(site, letter));
  const [provider] = providersOf(record, letter);
  return pageFacts(voice, letter, {
    authors: letter.from,
    standing: {
      phrase: standingPhrase(voice, letter),
      term: words.terms.response[clockOfLetter(record, letter).state],
    },
    head: [
      from,
      to,
      letter.salutation,
      letter.closing,
      ...letter.demands.map((demand) => demand.words),
    ].flatMap((said) => said || []),
    issues: letter.issues.map((issue) => words.terms.issue[issue]),
    card: {
      line: {
        from: { name: from || words.views.documents.anonymous },
        // Who is written to, and for whom they answer: the picture must say which provider it is about.
        to: { name: to, ...(provider && provider.name !== to && { role: provider.name }) },
      },
    },
    description: words.views.letter.description(from, to),
    structured: {
      basedOn: letter.elsewhere?.url,
      comments: readersVersions(record, repliesTo(record, letter), language).map((reply) =>
        comment({
          address: `${address}#${replyAnchor(reply)}`,
          by: reply.by,
          words: reply.text.plain,
          language: reply.language,
          published: dateTimeAttribute(reply.published),
        }),
      ),
    },
  });
}
