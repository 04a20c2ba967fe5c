/** The page of an open letter: everything it shows, as plain data. */
import { entryAddress, pageLanguage } from '../../library/addresses.ts';
import { readersVersions, supportersOf, withUnlisted } from '../../library/relations.ts';
import type { Letter, PublicRecord } from '../../library/record.ts';
import type { Page } from '../page.ts';
import { elsewhereNotice, exampleNotice, replyNotices, translationNotices } from '../publication/notices.ts';
import { claimsPart } from '../publication/claims.ts';
import { namesOf, partyOf } from '../publication/parties.ts';
import { provenanceOf, subjectFacts } from '../publication/provenance.ts';
import { replyLabels } from '../publication/reply-labels.ts';
import { replyParts } from '../publication/reply-part.ts';
import { sourceEntries } from '../publication/sources.ts';
import { letterPostmark, standingOf } from '../publication/standing.ts';
import { dated, foreign, voiceOf, type Voice } from '../publication/voice.ts';
import { aftermathOf } from './aftermath.ts';
import { enclosuresOf } from './enclosures.ts';
import { letterFacts } from './letter-facts.ts';
import type { LetterModel } from './letter-model.ts';
import { sequelNotices, seriesPart } from './sequels.ts';
import { signatoriesOf } from './signatories.ts';

/** Letters have a page in their own language only; what stands around them is in the nearest language of the site. */
export function letterPages(record: PublicRecord, language: string): Page<'letter', LetterModel>[] {
  const voice = voiceOf(record, language);
  return withUnlisted(record, 'letter')
    .filter((letter) => pageLanguage(record.site, letter.language) === language)
    .map((letter) => ({ view: 'letter', ...letterFacts(voice, letter), model: modelOf(voice, letter) }));
}

function modelOf(voice: Voice, letter: Letter): LetterModel {
  const words = voice.words.views.letter;
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
      ...sequelNotices(voice, letter),
      ...replyNotices(voice, replies),
    ],
    isOurs,
    salutation: isOurs ? undefined : letter.salutation,
    body: letter.text.page,
    closing: isOurs ? undefined : letter.closing,
    signatures: isOurs ? [] : senders,
    signatories: signatoriesOf(voice, letter),
    enclosures: enclosuresOf(voice, letter),
    ...aftermathOf(voice, letter),
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
    series: seriesPart(voice, letter),
    claims: claimsPart(voice, letter),
    sources: sourceEntries(voice, letter),
    provenance: provenanceOf(voice, letter, subjectFacts(voice, letter)),
  };
}
