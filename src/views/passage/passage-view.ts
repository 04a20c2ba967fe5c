/** The page of a passage that is worth sharing: networks follow addresses, and pass over what stands behind `#`. */
import { correctionAnchors } from '../../domain/document.ts';
import { entryAddress, pageLanguage } from '../../library/addresses.ts';
import { providersOf } from '../../library/relations.ts';
import type { PublicRecord } from '../../library/record.ts';
import { listed } from '../list/listed.ts';
import type { Page } from '../page.ts';
import { elsewhereNotice, exampleNotice, translationNotices } from '../publication/notices.ts';
import { namesOf } from '../publication/parties.ts';
import type { Fact } from '../publication/reply-part.ts';
import { dated, foreign, raised, voiceOf, type Voice } from '../publication/voice.ts';
import { answersOf, contestants, contestedBy, contradictionsOf, sayingOf } from './passage-answers.ts';
import { passageFacts } from './passage-facts.ts';
import type { PassageModel } from './passage-model.ts';
import { passageSharing } from './passage-sharing.ts';
import { passagesToShare, speakerOf, type Passage } from './passage.ts';

export function passagePages(record: PublicRecord, language: string): Page<'passage', PassageModel>[] {
  const voice = voiceOf(record, language);
  return passagesToShare(record)
    .filter(({ document }) => pageLanguage(record.site, document.language) === language)
    .map((passage) => {
      const facts = passageFacts(voice, passage);
      return { view: 'passage', ...facts, model: modelOf(voice, passage, facts.title) };
    });
}

function modelOf(voice: Voice, passage: Passage, title: string): PassageModel {
  const { document, shared, claim } = passage;
  const words = voice.words.views.passage;
  const href = entryAddress(voice.site, document);
  return {
    kind: words.from[claim ? 'claim' : 'quotation'],
    source: { words: document.title, href, lang: foreign(voice, document.language) },
    saying: sayingOf(voice, passage),
    place: { words: words.place, href: `${href}#${shared.anchor}` },
    standing: listed(voice, document).state,
    notices: [
      ...exampleNotice(voice, document),
      ...(document.kind === 'letter' ? elsewhereNotice(voice, document) : []),
      ...translationNotices(voice, document),
    ],
    factsTitle: words.facts,
    facts: factsOf(voice, passage, href),
    contradictions: contradictionsOf(voice, passage),
    contested: contestedBy(voice, passage),
    answers: answersOf(voice, passage),
    reasonsTitle: voice.words.views.reply.reasons,
    sharing: passageSharing(voice, passage, title),
  };
}

/** Who, against whom, to whom, where, when, on what, and what was corrected since. */
function factsOf(voice: Voice, passage: Passage, page: string): Fact[] {
  const { document, shared, claim } = passage;
  const { site, words, language } = voice;
  const { documents, passage: own } = words.views;
  const lang = foreign(voice, document.language);
  const speaker = speakerOf(voice, passage);
  const others = contestants(voice, passage);
  const { kind, dates } = listed(voice, document);
  const anchors = correctionAnchors(document.corrections);
  const named = document.sources.filter(({ id }) => shared.sources.includes(id));
  return [
    {
      label: claim ? own.claimedBy : own.saidBy,
      words: [speaker, shared.role].filter(Boolean).join(', '),
      lang: shared.by ? lang : undefined,
    },
    ...others.map((name, index) => ({ label: index ? '' : own.contestedBy, words: name, lang })),
    { label: kind, words: document.title, href: page, lang },
    ...(document.kind === 'letter'
      ? [
          { label: documents.from, words: namesOf(voice, document.from) || documents.anonymous },
          { label: documents.to, words: namesOf(voice, document.to) },
        ]
      : []),
    ...providersOf(voice.record, document).map((provider, index) => ({
      label: index ? '' : documents.provider,
      words: provider.name,
      href: entryAddress(site, provider, language),
    })),
    ...dates.map(({ label, at }) => ({
      label:
        raised(label, language) || (document.kind === 'incident' ? words.views.incident.period : own.date),
      words: '',
      at,
    })),
    ...named.map((source, index) => ({
      label: index ? '' : documents.sources,
      words: source.title,
      href: `${page}#source-${source.id}`,
      lang: foreign(voice, source.lang ?? document.language),
    })),
    ...document.corrections.map(({ at, words: said }, index) => ({
      label: index ? '' : documents.corrections,
      words: said,
      at: dated(voice, at),
      href: `${page}#${anchors[index]}`,
      lang,
    })),
  ];
}
