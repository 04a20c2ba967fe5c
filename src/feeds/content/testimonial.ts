/** A testimonial in a feed: when it was lived and how it was checked stand before the text, as on its page. */
import type { Testimonial } from '../../library/record.ts';
import { escapeMarkup } from '../characters.ts';
import { body, dateWords, facts, type Voice } from './markup.ts';
import { partiesOf } from './parties.ts';
import { correctionList, exampleNotice, providerNames, replyLinks, sourceList } from './surroundings.ts';

export function testimonialContent(voice: Voice, testimonial: Testimonial): string {
  const { documents, testimonial: words } = voice.words.views;
  const { terms } = voice.words;
  const { how, words: said } = testimonial.verified;
  const verified = escapeMarkup(terms.verification[how]);
  return [
    exampleNotice(voice, testimonial),
    facts(
      voice,
      [documents.from, partiesOf(voice, [testimonial.author])],
      [documents.provider, providerNames(voice, testimonial)],
      [words.service, testimonial.service && escapeMarkup(testimonial.service)],
      [words.experienced, dateWords(voice, testimonial.experienced)],
      [words.experience, escapeMarkup(terms.experience[testimonial.experience])],
      [words.verified, said ? `${voice.words.feeds.sentence(verified)} ${escapeMarkup(said)}` : verified],
      [documents.published, dateWords(voice, testimonial.published)],
    ),
    body(voice, testimonial),
    replyLinks(voice, testimonial),
    correctionList(voice, testimonial),
    sourceList(voice, testimonial),
  ].join('');
}
