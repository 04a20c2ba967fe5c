/** The page of an incident: everything it shows, as plain data. */
import { entryAddress, pageLanguage } from '../../library/addresses.ts';
import { providerOf, readersVersions, withUnlisted, witnessesOf } from '../../library/relations.ts';
import type { Incident, Letter, PublicRecord, Testimonial } from '../../library/record.ts';
import { incidentMark, listed } from '../list/listed.ts';
import type { Page } from '../page.ts';
import { groupsByIssue, type DocumentGroup } from '../provider/testimonial-groups.ts';
import { exampleNotice, replyNotices, translationNotices } from '../publication/notices.ts';
import { claimsPart } from '../publication/claims.ts';
import { pageFacts } from '../publication/page-facts.ts';
import { provenanceOf } from '../publication/provenance.ts';
import { replyLabels } from '../publication/reply-labels.ts';
import { replyParts } from '../publication/reply-part.ts';
import { sourceEntries } from '../publication/sources.ts';
import { raised, voiceOf, type Voice } from '../publication/voice.ts';
import { eventEntries, ledgerEntries } from './chronicle.ts';
import { contentsOf } from './contents.ts';
import { tellingOf } from './entries.ts';
import { headFacts, postMortemOf, statusServiceEntries } from './facts.ts';
import type { IncidentModel } from './incident-model.ts';
import { incidentSearch } from './incident-search.ts';
import { incidentStructured } from './incident-structured.ts';
import { lanesOf } from './lanes.ts';
import {
  affectedEntries,
  causeEntries,
  conflictEntries,
  figureEntries,
  promiseEntries,
  receptionEntries,
  remedyEntries,
} from './matters.ts';
import { measureEntries } from './measures.ts';
import { periodLabel } from './period.ts';
import { questionEntries } from './questions.ts';

/** Incidents have a page in their own language only; what stands around them is in the nearest language of the site. */
export function incidentPages(record: PublicRecord, language: string): Page<'incident', IncidentModel>[] {
  const voice = voiceOf(record, language);
  return withUnlisted(record, 'incident')
    .filter((incident) => pageLanguage(record.site, incident.language) === language)
    .map((incident) => ({ view: 'incident', ...factsOf(voice, incident), model: modelOf(voice, incident) }));
}

function modelOf(voice: Voice, incident: Incident): IncidentModel {
  const { incident: words, documents } = voice.words.views;
  const { terms } = voice.words;
  const telling = tellingOf(voice, incident);
  const provider = providerOf(voice.record, incident.provider);
  const replies = replyParts(voice, incident);
  const witnesses = readersVersions(voice.record, witnessesOf(voice.record, incident), voice.language);
  const model: Omit<IncidentModel, 'contents'> = {
    kind: terms.incident[incident.nature],
    lang: telling.lang,
    title: incident.title,
    provider: provider && { name: provider.name, href: entryAddress(voice.site, provider, voice.language) },
    period: periodLabel(voice, incident),
    state: {
      words: raised(terms.incidentState[incident.state], voice.language),
      mark: incidentMark(incident.state),
    },
    notices: [
      ...exampleNotice(voice, incident),
      ...translationNotices(voice, incident),
      ...replyNotices(voice, replies),
    ],
    facts: { title: words.facts, entries: headFacts(telling) },
    measures: { title: words.measures, meaning: words.measuresMeaning, entries: measureEntries(telling) },
    lanes: lanesOf(telling),
    story: incident.text.page.trim() ? { title: words.story, html: incident.text.page } : undefined,
    events: { title: words.events, entries: eventEntries(telling) },
    ledger: {
      title: words.communications,
      caption: words.ledgerMeaning,
      columns: {
        when: words.when,
        who: words.who,
        channel: words.channel,
        temperature: words.temperature,
        said: words.said,
      },
      entries: ledgerEntries(telling),
    },
    questions: { title: words.questions, entries: questionEntries(telling) },
    postMortem: postMortemOf(telling),
    matters: [
      { id: 'status-service', title: words.statusService, entries: statusServiceEntries(telling) },
      { id: 'causes', title: words.causes, entries: causeEntries(telling) },
      { id: 'promises', title: words.promises, entries: promiseEntries(telling) },
      { id: 'remedies', title: words.remedies, entries: remedyEntries(telling) },
      { id: 'affected', title: words.affected, entries: affectedEntries(telling) },
      { id: 'reception', title: words.reception, entries: receptionEntries(telling) },
    ].filter(({ entries }) => entries.length > 0),
    figures: {
      title: words.figures,
      columns: { figure: words.figure, value: words.value },
      entries: figureEntries(telling),
    },
    conflicts: { title: words.conflicts, meaning: words.conflictsMeaning, entries: conflictEntries(telling) },
    replies,
    replyLabels: replyLabels(voice, replies),
    witnesses: { title: words.witnesses, entries: witnessGroups(voice, witnesses) },
    claims: claimsPart(voice, incident),
    sources: { title: documents.sources, entries: sourceEntries(voice, incident) },
    provenance: provenanceOf(voice, incident),
  };
  return { ...model, contents: contentsOf(voice, model) };
}

/** Letters first, then testimonials by what they complain of. */
function witnessGroups(voice: Voice, witnesses: readonly (Letter | Testimonial)[]): DocumentGroup[] {
  const letters = witnesses.filter((one) => one.kind === 'letter').map((letter) => listed(voice, letter));
  const testimonials = witnesses.filter((one) => one.kind === 'testimonial');
  const title = `${voice.words.views.provider.strand.letter} (${letters.length})`;
  return [
    ...(letters.length > 0 ? [{ title, documents: letters }] : []),
    ...groupsByIssue(voice, testimonials),
  ];
}

function factsOf(voice: Voice, incident: Incident): Omit<Page, 'view' | 'model'> {
  const { terms, views } = voice.words;
  const period = periodLabel(voice, incident).words;
  const name = providerOf(voice.record, incident.provider)?.name ?? '';
  const state = raised(terms.incidentState[incident.state], voice.language);
  const description = views.incident.description(name, period);
  const facts = pageFacts(voice, incident, {
    authors: [],
    standing: { phrase: state, term: terms.incidentState[incident.state] },
    head: [],
    card: {
      facts: measureEntries(tellingOf(voice, incident))
        .slice(0, 3)
        .map(({ label, value }) => ({ label, value })),
    },
    description,
  });
  const { article: _article, ...rest } = facts;
  return {
    ...rest,
    ...(facts.card && { card: { ...facts.card, kindLabel: terms.incident[incident.nature], date: period } }),
    structured: incidentStructured(voice, incident, facts.description),
    search: incidentSearch(voice, incident),
  };
}
