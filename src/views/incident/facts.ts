/** The facts at the head of an incident's page, what became of its post-mortem, and whether its status service was up. */
import { entryAddress } from '../../library/addresses.ts';
import { providerOf } from '../../library/relations.ts';
import type { Fact } from '../publication/reply-part.ts';
import { dated, raised } from '../publication/voice.ts';
import { marksOf, remarksOf, type Telling } from './entries.ts';
import type { PostMortem } from './incident-model.ts';
import type { Matter } from './matters.ts';
import { periodLabel } from './period.ts';

export function headFacts({ voice, incident, lang }: Telling): Fact[] {
  const { views, terms } = voice.words;
  const words = views.incident;
  const provider = providerOf(voice.record, incident.provider);
  return [
    ...(provider
      ? [
          {
            label: words.provider,
            words: provider.name,
            href: entryAddress(voice.site, provider, voice.language),
          },
        ]
      : []),
    ...incident.services.map(({ name, affected }, index) => ({
      label: index === 0 ? words.services : '',
      words: affected ? name : words.untouched(name),
      lang,
    })),
    ...(incident.issues.length > 0
      ? [
          {
            label: words.issues,
            words: raised(incident.issues.map((issue) => terms.issue[issue]).join(', '), voice.language),
          },
        ]
      : []),
    { label: words.period, words: '', at: periodLabel(voice, incident) },
    { label: words.state, words: raised(terms.incidentState[incident.state], voice.language) },
    ...(incident.statusService.length > 0
      ? [
          {
            label: words.statusService,
            words: raised(
              incident.statusService.map(({ state }) => terms.statusService[state]).join(words.statusThen),
              voice.language,
            ),
          },
        ]
      : []),
    ...(incident.postMortem
      ? [
          {
            label: words.postMortem,
            words: raised(terms.postMortem[incident.postMortem.state], voice.language),
          },
        ]
      : []),
  ];
}

const MARKS = {
  published: 'done',
  redacted: 'half',
  'asked-and-refused': 'refused',
  'none-so-far': 'open',
} as const;

export function postMortemOf(telling: Telling): PostMortem | undefined {
  const { voice, incident } = telling;
  const { postMortem } = incident;
  if (!postMortem) return undefined;
  return {
    title: voice.words.views.incident.postMortem,
    state: {
      words: raised(voice.words.terms.postMortem[postMortem.state], voice.language),
      mark: MARKS[postMortem.state],
    },
    at: postMortem.at && dated(voice, postMortem.at),
    words: postMortem.words,
    sources: marksOf(telling, postMortem.sources),
  };
}

const STATUS_SERVICE_MARKS = { up: 'done', degraded: 'half', down: 'refused' } as const;

/** Whether the service that announces incidents was itself there: who cannot speak is not silent. */
export function statusServiceEntries(telling: Telling): Matter[] {
  const { voice, incident } = telling;
  return incident.statusService.map((entry) => ({
    title: raised(voice.words.terms.statusService[entry.state], voice.language),
    mark: STATUS_SERVICE_MARKS[entry.state],
    words: entry.words,
    at: entry.at && dated(voice, entry.at),
    facts: [],
    remarks: remarksOf(telling, entry),
    sources: marksOf(telling, entry.sources),
  }));
}
