/** Every request about a published text and what was decided, newest first: what leaves the record leaves a trace. */
import { say } from '../../domain/language.ts';
import { isoDay } from '../../domain/partial-date.ts';
import { entryAddress, sectionAddress } from '../../library/addresses.ts';
import type { Decision, Document, PublicRecord, Tombstone } from '../../library/record.ts';
import { documentsOf } from '../../library/relations.ts';
import type { Page } from '../page.ts';
import { absolute, dated, foreign, raised, voiceOf, type Dated, type Voice } from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';

export interface DecisionsModel {
  title: string;
  meaning: string;
  none: string;
  decisions: {
    anchor: string;
    /** When it was asked. */
    at: Dated;
    kind: string;
    example?: string | undefined;
    /** The text in question; without an address where it stands in no list. */
    target: { words: string; href?: string | undefined; lang?: string | undefined };
    decision: string;
    facts: { label: string; words: string; at?: Dated | undefined; lang?: string | undefined }[];
    reasons?: { words: string; lang?: string | undefined } | undefined;
  }[];
}

/** A request as the page of its text shows it. */
export interface DecisionLink {
  at: Dated;
  words: string;
  href: string;
}

/** The reference by which a request names a text: the English plural of its kind. */
function referenceOf({ kind, id }: Pick<Document, 'kind' | 'id'>): string {
  return `${kind === 'reply' ? 'replies' : `${kind}s`}/${id}`;
}

export function decisionsAbout(voice: Voice, document: Document | Tombstone): DecisionLink[] {
  const { record, site, words, language } = voice;
  const page = sectionAddress(site, language, 'decisions');
  const reference = referenceOf(document);
  return record.decisions
    .filter(({ target }) => target === reference)
    .map((decision) => ({
      at: dated(voice, decision.requested),
      words: `${raised(words.terms.request[decision.kind], language)}, ${words.terms.decision[decision.decision]}`,
      href: `${page}#${decision.id}`,
    }));
}

export function decisionsPages(record: PublicRecord, language: string): Page<'decisions', DecisionsModel>[] {
  const voice = voiceOf(record, language);
  const { site, words } = voice;
  const own = words.views.decisions;
  const path = sectionAddress(site, language, 'decisions');
  const updated = record.decisions
    .flatMap(({ requested, decided }) => isoDay(decided ?? requested, site.zone) ?? [])
    .sort()
    .at(-1);
  return [
    {
      view: 'decisions',
      path,
      language,
      title: own.title,
      description: own.description,
      alternates: site.languages.map((other) => ({
        language: other,
        path: sectionAddress(site, other, 'decisions'),
      })),
      feeds: [],
      ...(updated && { updated }),
      structured: [wayFromHome(voice, [{ name: own.title, address: absolute(voice, path) }])],
      model: {
        title: own.title,
        meaning: own.meaning,
        none: own.none,
        decisions: record.decisions.map((decision) => entryOf(voice, decision)),
      },
    },
  ];
}

function entryOf(voice: Voice, decision: Decision): DecisionsModel['decisions'][number] {
  const { words, language, site } = voice;
  const own = words.views.decisions;
  const reasons =
    decision.reasons === undefined ? undefined : say(decision.reasons, language, decision.language);
  return {
    anchor: decision.id,
    at: dated(voice, decision.requested),
    kind: raised(words.terms.request[decision.kind], language),
    example: decision.example ? words.site.example : undefined,
    target: targetOf(voice, decision),
    decision: raised(words.terms.decision[decision.decision], language),
    facts: [
      ...(decision.decided ? [{ label: own.decided, words: '', at: dated(voice, decision.decided) }] : []),
      { label: own.by, words: decision.by, lang: foreign(voice, decision.language) },
    ],
    reasons: reasons && {
      words: reasons.words,
      lang: foreign(voice, reasons.language),
    },
  };

  function targetOf(voice: Voice, { target }: Decision): DecisionsModel['decisions'][number]['target'] {
    const found = [...documentsOf(voice.record), ...voice.record.tombstones].find(
      (document) => referenceOf(document) === target,
    );
    // A link would list what its author keeps out of lists.
    if (!found) return { words: own.notListed };
    return {
      words: found.title,
      href: entryAddress(site, found),
      lang: foreign(voice, found.language),
    };
  }
}
