/** A document as lists show it: on the home page, in a section, below an incident, among what is new. */
import type { PartialDate } from '../../domain/partial-date.ts';
import { entryAddress } from '../../library/addresses.ts';
import { providersOf } from '../../library/relations.ts';
import type { Document, Incident, Letter, Reply, Testimonial } from '../../library/record.ts';
import { periodLabel } from '../incident/period.ts';
import { seriesRemark } from '../letter/sequels.ts';
import { namesOf } from '../publication/parties.ts';
import { standingOf, standingPhrase, type Mark } from '../publication/standing.ts';
import { dated, foreign, languageName, raised, type Dated, type Voice } from '../publication/voice.ts';

export interface Listed {
  kind: string;
  title: string;
  href: string;
  /** Language of the document where it is not the reader's, and its name: « en anglais ». */
  lang?: string | undefined;
  inLanguage?: string | undefined;
  example?: string | undefined;
  providers: { name: string; href: string }[];
  /** Who writes to whom, as names. */
  parties?: string | undefined;
  state?: { words: string; mark: Mark } | undefined;
  dates: ListedDate[];
  /** Said of a testimonial: experience, how it was checked; of a letter, its place in a series. */
  remarks: string[];
}

export interface ListedDate {
  label: string;
  at: Dated;
}

export function listed(voice: Voice, document: Document): Listed {
  const { record, site, words, language } = voice;
  const lang = foreign(voice, document.language);
  return {
    kind: words.kinds[document.kind],
    title: document.title,
    href: entryAddress(site, document),
    lang,
    inLanguage: lang && words.site.inLanguage(languageName(voice, document.language)),
    example: document.example ? words.site.example : undefined,
    providers: providersOf(record, document).map((provider) => ({
      name: provider.name,
      href: entryAddress(site, provider, language),
    })),
    remarks: [],
    ...particulars(voice, document),
  };
}

function particulars(voice: Voice, document: Document): Partial<Listed> & { dates: ListedDate[] } {
  switch (document.kind) {
    case 'letter':
      return ofLetter(voice, document);
    case 'testimonial':
      return ofTestimonial(voice, document);
    case 'incident':
      return ofIncident(voice, document);
    case 'reply':
      return ofReply(voice, document);
  }
}

function ofLetter(voice: Voice, letter: Letter) {
  const words = voice.words.views.list;
  const [from, to] = [namesOf(voice, letter.from), namesOf(voice, letter.to)];
  const date = letter.sent
    ? dateOf(voice, words.sent, letter.sent)
    : letter.written
      ? dateOf(voice, words.written, letter.written)
      : { label: '', at: { words: words.undated } };
  return {
    parties: from && to ? words.fromTo(from, to) : from || to,
    state: { words: standingPhrase(voice, letter), mark: standingOf(voice, letter).mark },
    dates: [date, dateOf(voice, words.publishedFeminine, letter.published)],
    remarks: seriesRemark(voice, letter),
  };
}

/** Both dates stand beside each testimonial, and how it was checked (C. conso., art. D111-17). */
function ofTestimonial(voice: Voice, testimonial: Testimonial) {
  const { views, terms } = voice.words;
  const words = views.list;
  return {
    parties: namesOf(voice, [testimonial.author]) || views.documents.anonymous,
    dates: [
      dateOf(voice, words.experienced, testimonial.experienced),
      dateOf(voice, words.published, testimonial.published),
    ],
    remarks: [
      words.experience(terms.experience[testimonial.experience]),
      raised(terms.verification[testimonial.verified.how], voice.language),
    ],
  };
}

const INCIDENT_MARKS = { ongoing: 'late', resolved: 'done', closed: 'done', unknown: 'open' } as const;

function ofIncident(voice: Voice, incident: Incident) {
  const { terms, views } = voice.words;
  const at = periodLabel(voice, incident);
  return {
    kind: terms.incident[incident.nature],
    state: {
      words: raised(terms.incidentState[incident.state], voice.language),
      mark: INCIDENT_MARKS[incident.state],
    },
    dates: [{ label: '', at }, dateOf(voice, views.list.published, incident.published)],
  };
}

const REPLY_MARKS = {
  accepted: 'done',
  partial: 'half',
  rejected: 'refused',
  'not-concerned': 'refused',
  'no-comment': 'open',
} as const;

function ofReply(voice: Voice, reply: Reply) {
  const { terms, views } = voice.words;
  return {
    parties: namesOf(voice, [reply.by]),
    state: {
      words: raised(terms.position[reply.position], voice.language),
      mark: REPLY_MARKS[reply.position],
    },
    dates: [dateOf(voice, views.list.received, reply.received)],
  };
}

function dateOf(voice: Voice, label: string, date: PartialDate): ListedDate {
  return { label, at: dated(voice, date) };
}

export function incidentMark(state: Incident['state']): Mark {
  return INCIDENT_MARKS[state];
}
