/** What the search index keeps of a publication. */
import { isoDay } from '../../domain/partial-date.ts';
import { waitingSince } from '../../library/clocks.ts';
import { providersOf } from '../../library/relations.ts';
import type { Document } from '../../library/record.ts';
import type { SearchRecord } from '../page.ts';
import { dateOf, type Particular } from './particular.ts';
import { dated, languageName, raised, type Voice } from './voice.ts';

export function searchRecordOf(voice: Voice, document: Document, particular: Particular): SearchRecord {
  const { words, site, language } = voice;
  const { head, standing, issues = [] } = particular;
  const date = dateOf(document);
  const year = /\d{4}/.exec(date.edtf)?.[0];
  const day = isoDay(date, site.zone) ?? isoDay(document.published, site.zone);
  const kind = words.kinds[document.kind];
  const waiting = document.kind === 'letter' && waitingSince(voice.record, document);
  return {
    title: document.title,
    sections: [...(head.length ? [{ words: head.join('. ') }] : []), ...document.text.sections],
    kind,
    date: dated(voice, date).words,
    ...(standing && { state: standing.phrase }),
    filters: {
      provider: providersOf(voice.record, document).map(({ name }) => name),
      kind: [kind],
      language: [raised(languageName(voice, document.language), language)],
      ...(year && { year: [year] }),
      ...(standing && { state: [raised(standing.term, language)] }),
      ...(issues.length && { issue: issues.map((issue) => raised(issue, language)) }),
    },
    sort: { ...(day && { date: day }), ...(waiting && { waiting }) },
  };
}
