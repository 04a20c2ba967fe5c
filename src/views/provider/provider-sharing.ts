/** What a reader takes along of a provider: links that share its page, what is on record in one sentence, and a card of it. */
import type { Provider } from '../../library/record.ts';
import { entryAddress } from '../../library/addresses.ts';
import { cardOf, frameOf } from '../../seo/frame.ts';
import { sharedTitle } from '../../seo/open-graph.ts';
import { shareLinks } from '../../seo/share-links.ts';
import type { Card } from '../../social/card.ts';
import { sharingLabels, type Sharing } from '../publication/sharing.ts';
import { absolute, datedDay, raised, siteTitle, type Voice } from '../publication/voice.ts';
import { shareLinkTo } from '../share/share-view.ts';
import type { Waiting } from './waiting.ts';

/** How much is on record and how much of it waits, each in words. */
function standingOf({ words }: Voice, counts: string, waiting: readonly Waiting[]): string[] {
  return [counts, ...(waiting.length > 0 ? [words.views.list.count.waiting(waiting.length)] : [])];
}

export function providerCard(
  voice: Voice,
  provider: Provider,
  counts: string,
  waiting: readonly Waiting[],
): Card {
  const { words, language } = voice;
  const [, state] = standingOf(voice, counts, waiting);
  const summary = raised(counts, language);
  return {
    kind: 'provider',
    language,
    site: siteTitle(voice),
    kindLabel: words.kinds.provider,
    title: provider.name,
    summary,
    ...(state && { state }),
    ...(provider.example && { example: words.site.example }),
    alt: [
      ...(provider.example ? [words.site.example] : []),
      words.kinds.provider + words.text.colon + provider.name,
      summary,
      ...(state ? [state] : []),
    ].join('. '),
  };
}

export function providerSharing(
  voice: Voice,
  provider: Provider,
  counts: string,
  waiting: readonly Waiting[],
): Sharing {
  const { site, language, record } = voice;
  const words = voice.words.views.sharing;
  const path = entryAddress(site, provider, language);
  const address = absolute(voice, path);
  const card = cardOf(path, site.base);
  const name = sharedTitle({
    title: provider.name,
    card: provider.example ? { example: voice.words.site.example } : undefined,
  });
  const standing = standingOf(voice, counts, waiting).join(', ');
  return {
    labels: { ...sharingLabels(voice), quote: words.quotePage, paper: words.paperPage },
    address,
    links: [
      ...shareLinks({ address, title: words.mailSubject(name, siteTitle(voice)), mail: words.mail }),
      shareLinkTo(voice, path),
    ],
    quotation: `${words.pageOn(name, standing, siteTitle(voice), datedDay(voice, record.today).words)}\n${address}`,
    passages: [],
    card: { html: frameOf(absolute(voice, card), name), href: card },
    hasText: false,
  };
}
