/** What a reader takes along of a passage: links that share its page, its words with whose they are, and its address. */
import { shareLinks } from '../../seo/share-links.ts';
import { quotationOf, sharingLabels, workOf, type Sharing } from '../publication/sharing.ts';
import { absolute, siteTitle, type Voice } from '../publication/voice.ts';
import { shareLinkTo } from '../share/share-view.ts';
import { creditOf, quoted } from './passage-card.ts';
import { titleOf } from './passage-facts.ts';
import { isOurs, speakerOf, wordsOfPassage, type Passage } from './passage.ts';

export function passageSharing(voice: Voice, passage: Passage, title: string): Sharing {
  const { path } = passage;
  const words = voice.words.views.sharing;
  const address = absolute(voice, path);
  return {
    labels: { ...sharingLabels(voice), quote: words.quoteWords, paper: words.paperWords },
    address,
    links: [
      ...shareLinks({ address, title: words.mailSubject(title, siteTitle(voice)), mail: words.mail }),
      shareLinkTo(voice, path),
    ],
    quotation: `${wordsToQuote(voice, passage)}\n${address}`,
    passages: [],
    hasText: false,
  };
}

/** A claim with its status before it; the publication's own words about a letter are not put into its author's mouth. */
function wordsToQuote(voice: Voice, passage: Passage): string {
  const { document, shared, claim } = passage;
  const work = workOf(voice, document);
  if (claim) return `${titleOf(voice, passage, Infinity)}\n— ${work}`;
  if (document.kind === 'letter' && isOurs(passage))
    return `${quoted(voice, passage, Infinity)}\n— ${speakerOf(voice, passage)}, ${creditOf(voice, passage)}`;
  const words = wordsOfPassage(passage);
  const said = { anchor: shared.anchor, words, ...(shared.by && { by: shared.by }) };
  return quotationOf(voice, document, said, work);
}
