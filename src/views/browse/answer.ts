/** A document as a page of answers tells it, worded once for all the pages it stands on. */
import { entryAddress } from '../../library/addresses.ts';
import { providersOf, readersVersions } from '../../library/relations.ts';
import type { Document } from '../../library/record.ts';
import { incidentMark } from '../list/listed.ts';
import { periodLabel } from '../incident/period.ts';
import { dateOf } from '../publication/particular.ts';
import { standingOf, type Mark } from '../publication/standing.ts';
import { dated, foreign, languageName, type Voice } from '../publication/voice.ts';
import type { Answer } from './browse-model.ts';
import { termOf } from './places.ts';
import type { Placed } from './questions.ts';

const KINDS = { letter: 'letters', testimonial: 'testimonials', incident: 'incidents' } as const;
const EXPERIENCE_MARKS: Record<string, Mark> = { positive: 'done', mixed: 'half', negative: 'open' };

export function answerMaker(voice: Voice): (placed: Placed) => Answer {
  const known = new Map<Placed, Answer>();
  return (placed) => {
    const answer = known.get(placed) ?? answerOf(voice, placed);
    known.set(placed, answer);
    return answer;
  };
}

function answerOf(voice: Voice, { document: original, state }: Placed): Answer {
  const { record, site, words, language } = voice;
  const [document = original] = readersVersions<Document>(record, [original], language);
  const lang = foreign(voice, document.language);
  return {
    title: document.title,
    href: entryAddress(site, document),
    lang,
    example: document.example ? words.site.example : undefined,
    facts: [
      ...providersOf(record, original).map(({ name }) => name),
      dateShown(voice, original),
      ...(lang ? [words.site.inLanguage(languageName(voice, document.language))] : []),
    ].join('\u00a0· '),
    state: { words: termOf(voice, KINDS[original.kind], state), mark: markOf(voice, original) },
  };
}

function dateShown(voice: Voice, document: Placed['document']): string {
  if (document.kind === 'incident') return periodLabel(voice, document).words;
  const date = dateOf(document);
  return date.kind === 'unknown' ? voice.words.views.browse.undated : dated(voice, date).words;
}

function markOf(voice: Voice, document: Placed['document']): Mark {
  if (document.kind === 'letter') return standingOf(voice, document).mark;
  if (document.kind === 'incident') return incidentMark(document.state);
  return EXPERIENCE_MARKS[document.experience] ?? 'open';
}
