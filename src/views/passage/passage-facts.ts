/** What the page of a passage says in its head, its picture and structured data. */
import type { Attribution } from '../../domain/attribution.ts';
import { dateTimeAttribute, isoDay } from '../../domain/partial-date.ts';
import { entryAddress, passageAddress } from '../../library/addresses.ts';
import { providersOf, versionsOf } from '../../library/relations.ts';
import { authorName } from '../../seo/article.ts';
import { citation } from '../../seo/citation.ts';
import { sharedTitle } from '../../seo/open-graph.ts';
import { listed } from '../list/listed.ts';
import type { Page } from '../page.ts';
import { absolute, raised, type Voice } from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';
import { answersOf, contestants, dateOfWords } from './passage-answers.ts';
import { passageCard, quoted } from './passage-card.ts';
import { answersTo, speakerOf, wordsOfPassage, type Passage } from './passage.ts';

/** What a title has room for, who says it included: networks cut at about 90 letters, and a mark of an example stands before it. */
const TITLE = 84;
/** Words that are always shown, however long the name of who says them. */
const FEWEST = 24;

/** Everything of the page but its view and its model. Kept from search engines: its words are those of its document. */
export function passageFacts(voice: Voice, passage: Passage): Omit<Page, 'view' | 'model'> {
  const { document, shared, path } = passage;
  const { site, words, language } = voice;
  const title = titleOf(voice, passage);
  const description = descriptionOf(voice, passage);
  const versions = versionsOf(voice.record, document).filter(({ text }) =>
    text.shared?.some(({ name }) => name === shared.name),
  );
  const published = dateTimeAttribute(document.published);
  const updated = isoDay(document.updated ?? document.published, site.zone);
  const card = passageCard(voice, passage, `${title.replace(/\.$/, '')}. ${description}`);
  const answers = answersOf(voice, passage);
  const said = dateOfWords(voice, passage);
  const authors = authorsOf(passage);
  const fediverse = authors.find((who) => who.fediverse)?.fediverse;
  return {
    path,
    language,
    title,
    description,
    alternates:
      versions.length > 1
        ? versions.map((version) => ({
            language: version.language,
            path: passageAddress(site, version, shared.name),
          }))
        : [],
    feeds: [],
    card,
    hidden: true,
    ...(updated && { updated }),
    article: {
      ...(published && { published }),
      authors: authors.flatMap((who) => authorName(who) ?? []),
      section: words.kinds[document.kind],
      ...(fediverse && { fediverse }),
    },
    structured: [
      citation({
        address: absolute(voice, path),
        name: sharedTitle({ title, card }),
        description,
        authors,
        published,
        pageLanguage: language,
        isClaim: passage.claim !== undefined,
        words: wordsOfPassage(passage),
        language: shared.lang ?? document.language,
        said: said && dateTimeAttribute(said),
        credit: creditOf(voice, passage),
        work: { name: document.title, address: absolute(voice, entryAddress(site, document)) },
        anchor: shared.anchor,
        about: providersOf(voice.record, document).map(({ name }) => name),
        answers: answersTo(voice, passage).map(({ reply }, index) => ({
          address: absolute(voice, entryAddress(site, reply)),
          by: reply.by,
          words: answers[index]!.sayings.flatMap(({ paragraphs }) => paragraphs).join('\n\n'),
          language: reply.language,
          published: dateTimeAttribute(reply.published),
        })),
      }),
      wayFromHome(voice, [
        { name: document.title, address: absolute(voice, entryAddress(site, document)) },
        { name: title, address: absolute(voice, path) },
      ]),
    ],
  };
}

/** Who wrote the text that it is taken from; nobody signs an incident. */
function authorsOf({ document }: Passage): readonly Attribution[] {
  if (document.kind === 'letter') return document.from;
  if (document.kind === 'incident') return [];
  return [document.kind === 'testimonial' ? document.author : document.by];
}

/** Who says it before what is said; a claim also says how far it is established, so that nobody reads it as a fact. */
function creditOf(voice: Voice, passage: Passage): string {
  const { text } = voice.words;
  const speaker = speakerOf(voice, passage);
  return passage.claim ? `${text.claim[passage.claim.status]}, ${text.according(speaker)}` : speaker;
}

/** Who says what, in one line. */
export function titleOf(voice: Voice, passage: Passage, longest = TITLE): string {
  const head = raised(creditOf(voice, passage), voice.language) + voice.words.text.colon;
  return head + quoted(voice, passage, Math.max(FEWEST, longest - head.length));
}

function descriptionOf(voice: Voice, passage: Passage): string {
  const { document, claim } = passage;
  const words = voice.words.views.passage;
  const { kind, state, parties, dates, example } = listed(voice, document);
  const others = contestants(voice, passage);
  const from = [kind, parties, dates[0]?.at.words].filter(Boolean).join(', ');
  return [
    example && `${example}.`,
    `${words.of[claim ? 'claim' : 'quotation'](document.title)} (${from}).`,
    others.length > 0 && `${words.contestedBy} ${others.join(', ')}.`,
    state && `${state.words}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
