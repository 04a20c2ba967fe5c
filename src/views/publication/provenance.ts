/** The foot of a publication: what it is about, since when it stands here, how to answer and how to report it. */
import { correctionAnchors } from '../../domain/document.ts';
import { say } from '../../domain/language.ts';
import { entryAddress } from '../../library/addresses.ts';
import { originalOf, providersOf } from '../../library/relations.ts';
import type { Document, Incident, Letter, Testimonial } from '../../library/record.ts';
import { decisionsAbout, type DecisionLink } from '../decisions/decisions-view.ts';
import type { Fact } from './reply-part.ts';
import { sharingOf, type Sharing } from './sharing.ts';
import { absolute, dated, foreign, languageName, raised, type Dated, type Voice } from './voice.ts';

export interface Provenance {
  sharing: Sharing;
  title: string;
  facts: Fact[];
  corrections: {
    title: string;
    entries: { anchor: string; at: Dated; words: string }[];
    lang?: string | undefined;
  };
  decisions: { title: string; entries: DecisionLink[] };
  answer: {
    title: string;
    words: string;
    lang?: string | undefined;
    /** How to reach the publisher: a link where the contact is an address a browser can open. */
    contact: { words: string; address: string; href?: string | undefined };
    procedure?: { words: string; href: string } | undefined;
  };
  report: { words: string; href?: string | undefined };
}

export function provenanceOf(voice: Voice, document: Document, further: Fact[] = []): Provenance {
  const { site, record } = voice;
  const words = voice.words.views.documents;
  const address = absolute(voice, entryAddress(site, document));
  const procedure = record.pages.find(
    (page) => page.role === 'right-of-reply' && page.language === voice.language,
  );
  const anchors = correctionAnchors(document.corrections);
  const invitation = site.replies.words
    ? say(site.replies.words, voice.language, site.languages[0]!)
    : { words: words.answerWords, language: voice.language };
  return {
    sharing: sharingOf(voice, document),
    title: words.about,
    facts: [
      ...further,
      { label: words.published, words: '', at: dated(voice, document.published) },
      ...(document.updated ? [{ label: words.updated, words: '', at: dated(voice, document.updated) }] : []),
      { label: words.language, words: raised(languageName(voice, document.language), voice.language) },
      { label: words.reference, words: document.uid },
      { label: words.address, words: address, href: address },
    ],
    corrections: {
      title: words.corrections,
      entries: document.corrections.map(({ at, words: said }, index) => ({
        anchor: anchors[index]!,
        at: dated(voice, at),
        words: said,
      })),
      lang: foreign(voice, document.language),
    },
    decisions: { title: words.decisions, entries: decisionsAbout(voice, document) },
    answer: {
      title: words.answerTitle,
      words: invitation.words,
      lang: foreign(voice, invitation.language),
      contact: {
        words: words.answerLink,
        address: site.replies.contact,
        href: contactAddress(site.replies.contact, words.answerSubject(document.title), `${address}\r\n\r\n`),
      },
      procedure: procedure && { words: words.answerProcedure, href: entryAddress(site, procedure) },
    },
    report: {
      words: words.report,
      href: contactAddress(
        site.publisher.contact ?? site.replies.contact,
        words.reportSubject(document.title),
        words.reportBody(address),
      ),
    },
  };
}

/** Providers, services, incident and subjects of a document, each leading to its page. */
export function subjectFacts(voice: Voice, document: Letter | Testimonial): Fact[] {
  const { site, record, language } = voice;
  const words = voice.words.views.documents;
  const lang = foreign(voice, document.language);
  const providers = providersOf(record, document);
  const incident = incidentOf(voice, document);
  const services =
    document.kind === 'letter' ? document.services : document.service ? [document.service] : [];
  const label = providers.length > 1 ? words.providers : words.provider;
  return [
    ...providers.map((provider, index) => ({
      label: index === 0 ? label : '',
      words: provider.name,
      href: entryAddress(site, provider, language),
    })),
    ...(services.length ? [{ label: words.services, words: services.join(', '), lang }] : []),
    ...(incident
      ? [
          {
            label: words.incident,
            words: incident.title,
            href: entryAddress(site, incident),
            lang: foreign(voice, incident.language),
          },
        ]
      : []),
    ...(document.issues.length
      ? [
          {
            label: words.issues,
            words: raised(
              document.issues.map((issue) => voice.words.terms.issue[issue]).join(', '),
              language,
            ),
          },
        ]
      : []),
  ];
}

/** The incident that a document names, in the reader's language where it exists. */
function incidentOf(
  { record, language }: Voice,
  { incident: id }: Letter | Testimonial,
): Incident | undefined {
  if (id === undefined) return undefined;
  const named = record.incidents.find((incident) => incident.id === id);
  const original = named && originalOf(record, named);
  return (
    record.incidents.find((other) => other.translationOf === original?.id && other.language === language) ??
    named
  );
}

/** A contact as an address that a browser opens; undefined for a postal one, which is shown as it is. */
function contactAddress(contact: string, subject: string, body: string): string | undefined {
  if (/^https?:/.test(contact)) return contact;
  if (!/^\S+@\S+$/.test(contact)) return undefined;
  const query = Object.entries({ subject, body }).map(
    ([key, value]) => `${key}=${encodeURIComponent(value)}`,
  );
  return `mailto:${contact}?${query.join('&')}`;
}
