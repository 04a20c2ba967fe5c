/**
 * Pages of answers: a list of one kind, narrowed by provider, state and year. Search engines are kept out: each document has its own
 * page, each provider its own, and the same documents in many cuts would only stand in their way.
 */
import { feedsFor } from '../../feeds/links.ts';
import type { PublicRecord } from '../../library/record.ts';
import { listCard } from '../list/list-card.ts';
import type { Pager } from '../list/list-model.ts';
import type { Page } from '../page.ts';
import { voiceOf, type Voice } from '../publication/voice.ts';
import { answerMaker } from './answer.ts';
import type { Answer, BrowseModel } from './browse-model.ts';
import { nameOf, narrowingOf } from './narrowing.ts';
import { questionAddress, yearAnchor } from './places.ts';
import {
  FACETS,
  NARROWED,
  PAGE,
  questionsAbout,
  type Narrowed,
  type Placed,
  type Question,
} from './questions.ts';

const KIND_OF = { letters: 'letter', testimonials: 'testimonial', incidents: 'incident' } as const;

export function browsePages(record: PublicRecord, language: string): Page<'browse', BrowseModel>[] {
  const voice = voiceOf(record, language);
  const answer = answerMaker(voice);
  return NARROWED.flatMap((kind) => {
    const questions = questionsAbout(record, kind);
    return questions.pages().flatMap((question) => {
      const found = questions.answersTo(question);
      const pages = Math.ceil(found.length / PAGE);
      const narrowing = narrowingOf(voice, kind, question);
      return Array.from({ length: pages }, (_, index) =>
        browsePage(
          voice,
          kind,
          question,
          {
            title: titleOf(voice, kind, question),
            head: `${voice.words.views.list.count[KIND_OF[kind]](found.length)}. ${voice.words.views.browse.order}`,
            narrowing,
            years: byYear(voice, found.slice(index * PAGE, (index + 1) * PAGE), answer),
            pager: pages > 1 ? pagerOf(voice, kind, question, index + 1, pages) : undefined,
          },
          index + 1,
        ),
      );
    });
  });
}

function browsePage(
  voice: Voice,
  kind: Narrowed,
  question: Question,
  model: BrowseModel,
  number: number,
): Page<'browse', BrowseModel> {
  const { record, site, words, language } = voice;
  const title = model.pager && number > 1 ? `${model.title}, ${model.pager.place}` : model.title;
  const { provider } = question;
  return {
    view: 'browse',
    path: questionAddress(voice, kind, question, number),
    language,
    title,
    description: words.views.browse.description(title),
    // Sorted out once for all languages: what is a question in one is one in the others.
    alternates: site.languages.map((other) => ({
      language: other,
      path: questionAddress(voiceOf(record, other), kind, question, number),
    })),
    feeds: feedsFor(record, language, { kind: KIND_OF[kind], ...(provider !== undefined && { provider }) }),
    card: listCard(voice, kind),
    hidden: true,
    structured: [],
    model,
  };
}

function titleOf(voice: Voice, kind: Narrowed, question: Question): string {
  const chosen = FACETS.flatMap((facet) =>
    question[facet] === undefined ? [] : [nameOf(voice, kind, facet, question[facet])],
  );
  return [voice.words.views.list[kind], ...chosen].join(' · ');
}

function byYear(
  voice: Voice,
  found: readonly Placed[],
  answer: (placed: Placed) => Answer,
): BrowseModel['years'] {
  const { undated } = voice.words.views.browse;
  return [...Map.groupBy(found, ({ year }) => year ?? '')]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([year, documents]) => ({
      title: year || undated,
      anchor: yearAnchor(year || '0'),
      entries: documents.map(answer),
    }));
}

function pagerOf(voice: Voice, kind: Narrowed, question: Question, number: number, pages: number): Pager {
  const { site, views } = voice.words;
  const to = (page: number) => questionAddress(voice, kind, question, page);
  return {
    label: views.list.pages,
    place: site.page(number, pages),
    previous: number > 1 ? { words: site.previous, href: to(number - 1) } : undefined,
    next: number < pages ? { words: site.next, href: to(number + 1) } : undefined,
  };
}
