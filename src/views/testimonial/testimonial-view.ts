/**
 * The page of a testimonial. Near the text stand the date of publication, the date of the experience, whether it was checked
 * and how (French consumer code, art. L111-7-2 and D111-17).
 */
import { dateTimeAttribute } from '../../domain/partial-date.ts';
import { entryAddress, pageLanguage } from '../../library/addresses.ts';
import {
  originalOf,
  providersOf,
  readersVersions,
  repliesTo,
  withUnlisted,
} from '../../library/relations.ts';
import type { PublicRecord, Testimonial } from '../../library/record.ts';
import { comment } from '../../seo/article.ts';
import type { Page } from '../page.ts';
import { exampleNotice, replyNotices, translationNotices, type Notice } from '../publication/notices.ts';
import { pageFacts } from '../publication/page-facts.ts';
import { namesOf, partyOf, type Party } from '../publication/parties.ts';
import { dateMark, type Postmark } from '../publication/postmark.ts';
import { provenanceOf, subjectFacts, type Provenance } from '../publication/provenance.ts';
import { replyLabels, type ReplyLabels } from '../publication/reply-labels.ts';
import { replyAnchor, replyParts, type Fact, type ReplyPart } from '../publication/reply-part.ts';
import { sourceEntries, type SourceEntry } from '../publication/sources.ts';
import { absolute, dated, foreign, raised, voiceOf, type Voice } from '../publication/voice.ts';

export interface TestimonialModel {
  kind: string;
  lang?: string | undefined;
  author: Party;
  postmark?: Postmark | undefined;
  title: string;
  /** Experience, its date, publication, verification: beside the text, not below it. */
  facts: Fact[];
  notices: Notice[];
  /** HTML of the text room. */
  body: string;
  replies: ReplyPart[];
  replyLabels: ReplyLabels;
  sourcesTitle: string;
  sources: SourceEntry[];
  provenance: Provenance;
}

export function testimonialPages(
  record: PublicRecord,
  language: string,
): Page<'testimonial', TestimonialModel>[] {
  const voice = voiceOf(record, language);
  return withUnlisted(record, 'testimonial')
    .filter((testimonial) => pageLanguage(record.site, testimonial.language) === language)
    .map((testimonial) => ({
      view: 'testimonial',
      ...factsOf(voice, testimonial),
      model: modelOf(voice, testimonial),
    }));
}

function modelOf(voice: Voice, testimonial: Testimonial): TestimonialModel {
  const words = voice.words.views;
  const replies = replyParts(voice, testimonial);
  return {
    kind: voice.words.kinds.testimonial,
    lang: foreign(voice, testimonial.language),
    author: partyOf(voice, testimonial.author),
    postmark: dateMark(voice, words.testimonial.postmark, '', testimonial.experienced),
    title: testimonial.title,
    facts: checkedFacts(voice, testimonial),
    notices: [
      ...exampleNotice(voice, testimonial),
      ...translationNotices(voice, testimonial),
      ...replyNotices(voice, replies),
    ],
    body: testimonial.text.page,
    replies,
    replyLabels: replyLabels(voice, replies),
    sourcesTitle: words.documents.sources,
    sources: sourceEntries(voice, testimonial),
    provenance: provenanceOf(voice, testimonial, [
      ...subjectFacts(voice, testimonial),
      ...supported(voice, testimonial),
    ]),
  };
}

function checkedFacts(
  voice: Voice,
  { experience, experienced, published, verified, language }: Testimonial,
): Fact[] {
  const words = voice.words.views;
  const { terms } = voice.words;
  const checked = [
    raised(terms.verification[verified.how], voice.language),
    ...(verified.at ? [dated(voice, verified.at).words] : []),
  ].join(', ');
  return [
    { label: words.testimonial.experienced, words: '', at: dated(voice, experienced) },
    { label: words.documents.published, words: '', at: dated(voice, published) },
    { label: words.testimonial.experience, words: raised(terms.experience[experience], voice.language) },
    { label: words.testimonial.verified, words: checked },
    ...(verified.words ? [{ label: '', words: verified.words, lang: foreign(voice, language) }] : []),
  ];
}

function supported({ record, site, words, language }: Voice, { letter: id }: Testimonial): Fact[] {
  const named = record.letters.find((letter) => letter.id === id);
  if (!named) return [];
  const original = originalOf(record, named);
  const letter = readersVersions(record, [original], language)[0] ?? named;
  return [
    {
      label: words.views.testimonial.supports,
      words: letter.title,
      href: entryAddress(site, letter),
      lang: letter.language === language ? undefined : letter.language,
    },
  ];
}

function factsOf(voice: Voice, testimonial: Testimonial): Omit<Page, 'view' | 'model'> {
  const { record, site, words, language } = voice;
  const from = namesOf(voice, [testimonial.author]);
  const provider = providersOf(record, testimonial)[0]?.name ?? '';
  const address = absolute(voice, entryAddress(site, testimonial));
  const term = words.terms.experience[testimonial.experience];
  return pageFacts(voice, testimonial, {
    authors: [testimonial.author],
    standing: { phrase: `${words.views.testimonial.experience} ${term}`, term },
    head: [from, provider, testimonial.service ?? ''].filter(Boolean),
    issues: testimonial.issues.map((issue) => words.terms.issue[issue]),
    card: { line: { from: { name: from || words.views.documents.anonymous } } },
    description: words.views.testimonial.description(from, provider),
    structured: {
      comments: readersVersions(record, repliesTo(record, testimonial), language).map((reply) =>
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
