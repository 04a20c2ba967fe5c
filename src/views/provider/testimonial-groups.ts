/** Testimonials by the incident that they tell of, then by what they complain of. */
import { ISSUES } from '../../domain/vocabulary.ts';
import { entryAddress } from '../../library/addresses.ts';
import type { Incident, Testimonial } from '../../library/record.ts';
import { originalOf, readersVersions } from '../../library/relations.ts';
import { listed, type Listed } from '../list/listed.ts';
import { foreign, raised, type Voice } from '../publication/voice.ts';

export interface DocumentGroup {
  title: string;
  lang?: string | undefined;
  /** The incident they tell of. */
  href?: string | undefined;
  documents: Listed[];
}

/** One that names an incident stands below it and nowhere else; the others stand below each of their issues. */
export function testimonialGroups(voice: Voice, testimonials: readonly Testimonial[]): DocumentGroup[] {
  const { record } = voice;
  const incidents = readersVersions(record, record.incidents, voice.language);
  // A testimonial may name a translation: the incident is the same.
  const original = new Map(
    record.incidents.map((incident) => [incident.id, originalOf(record, incident).id]),
  );
  const isOf = (incident: Incident) => (one: Testimonial) =>
    one.incident !== undefined && original.get(one.incident) === original.get(incident.id);
  const byIncident = incidents.flatMap((incident): DocumentGroup[] => {
    const own = testimonials.filter(isOf(incident));
    const group = { lang: foreign(voice, incident.language), href: entryAddress(voice.site, incident) };
    return own.length > 0 ? [{ title: incident.title, ...group, documents: documentsOf(voice, own) }] : [];
  });
  const others = testimonials.filter((one) => !incidents.some((incident) => isOf(incident)(one)));
  return [...byIncident, ...groupsByIssue(voice, others)];
}

/** In the order of the vocabulary, which is nobody's ranking. A text with two complaints stands below both; what names none comes last. */
export function groupsByIssue(voice: Voice, testimonials: readonly Testimonial[]): DocumentGroup[] {
  const { terms, views } = voice.words;
  const groups = ISSUES.map((issue) => ({
    title: raised(terms.issue[issue], voice.language),
    own: testimonials.filter(({ issues }) => issues.includes(issue)),
  }));
  const silent = { title: views.provider.noIssue, own: testimonials.filter(({ issues }) => !issues.length) };
  return [...groups, silent]
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => ({
      title: `${title} (${own.length})`,
      documents: documentsOf(voice, own),
    }));
}

/** The provider is that of the page. */
function documentsOf(voice: Voice, testimonials: readonly Testimonial[]): Listed[] {
  return testimonials.map((testimonial) => ({ ...listed(voice, testimonial), providers: [] }));
}
