/** What a reader takes along of a passage: links that share its page, its words with whose they are, and its address. */
import { shareLinks } from '../../seo/share-links.ts';
import { quotationOf, sharingLabels, workOf, type Sharing } from '../publication/sharing.ts';
import { absolute, siteTitle, type Voice } from '../publication/voice.ts';
import { shareLinkTo } from '../share/share-view.ts';
import { wordsOfPassage, type Passage } from './passage.ts';

export function passageSharing(voice: Voice, passage: Passage, title: string): Sharing {
  const { document, shared, claim, path } = passage;
  const words = voice.words.views.sharing;
  const address = absolute(voice, path);
  const quoted = {
    anchor: shared.anchor,
    words: wordsOfPassage(passage),
    ...(shared.by && { by: shared.by }),
    ...(shared.by && claim && { isReported: true as const }),
  };
  return {
    labels: { ...sharingLabels(voice), quote: words.quoteWords, paper: words.paperWords },
    address,
    links: [
      ...shareLinks({ address, title: words.mailSubject(title, siteTitle(voice)), mail: words.mail }),
      shareLinkTo(voice, path),
    ],
    quotation: `${quotationOf(voice, document, quoted, workOf(voice, document))}\n${address}`,
    passages: [],
    hasText: false,
  };
}
