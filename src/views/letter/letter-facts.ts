/** What the page of a letter says in its head, its picture, the search index and structured data. */
import { dateTimeAttribute } from '../../domain/partial-date.ts';
import { entryAddress } from '../../library/addresses.ts';
import type { Letter } from '../../library/record.ts';
import { providersOf, readersVersions, repliesTo } from '../../library/relations.ts';
import { comment } from '../../seo/article.ts';
import type { Page } from '../page.ts';
import { pageFacts } from '../publication/page-facts.ts';
import { namesOf } from '../publication/parties.ts';
import { replyAnchor } from '../publication/reply-part.ts';
import { clockOfLetter, standingPhrase } from '../publication/standing.ts';
import { absolute, type Voice } from '../publication/voice.ts';
import { seriesForMachines } from './sequels.ts';

export function letterFacts(voice: Voice, letter: Letter): Omit<Page, 'view' | 'model'> {
  const { record, site, words, language } = voice;
  const [from, to] = [namesOf(voice, letter.from), namesOf(voice, letter.to)];
  const address = absolute(voice, entryAddress(site, letter));
  const [provider] = providersOf(record, letter);
  return pageFacts(voice, letter, {
    authors: letter.from,
    standing: {
      phrase: standingPhrase(voice, letter),
      term: words.terms.response[clockOfLetter(record, letter).state],
    },
    head: [
      from,
      to,
      letter.salutation,
      letter.closing,
      ...letter.demands.map((demand) => demand.words),
    ].flatMap((said) => said || []),
    issues: letter.issues.map((issue) => words.terms.issue[issue]),
    card: {
      line: {
        from: { name: from || words.views.documents.anonymous },
        // Who is written to, and for whom they answer: the picture must say which provider it is about.
        to: { name: to, ...(provider && provider.name !== to && { role: provider.name }) },
      },
    },
    description: words.views.letter.description(from, to),
    structured: {
      basedOn: letter.elsewhere?.url,
      ...seriesForMachines(voice, letter),
      comments: readersVersions(record, repliesTo(record, letter), language).map((reply) =>
        comment({
          address: `${address}#${replyAnchor(reply)}`,
          by: reply.by,
          words: reply.text.plain,
          language: reply.language,
          published: dateTimeAttribute(reply.published),
        }),
      ),
    },
  });
}
