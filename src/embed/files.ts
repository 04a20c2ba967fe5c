/** The cards of all pages that have one, what describes them, and their style sheet. */
import { createHash } from 'node:crypto';
import type { PublicRecord } from '../library/record.ts';
import { once } from '../library/handover.ts';
import { routesOf } from '../views/routes.ts';
import { cardFacts, writeCard } from './card-page.ts';
import { oembedOf } from './oembed.ts';
import { embedPath, hasEmbed, oembedPath } from './places.ts';

export interface EmbedFile {
  /** From the root of the host, base included. */
  path: string;
  type: string;
  /** All that it holds, as it is known before it is written. */
  key: string;
  write: () => string;
}

/** @param css the text of the cards' style sheet; its name is a hash of it, because browsers keep what lies there for a year. */
export function embedFiles(record: PublicRecord, css: string): EmbedFile[] {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const sheet = `${record.site.base}assets/embed.${hash}.css`;
  const cards = routesOf(record)
    .filter(({ props }) => hasEmbed(props.page))
    .flatMap((route): EmbedFile[] => {
      const facts = cardFacts(route, sheet);
      const oembed = JSON.stringify(oembedOf(route));
      const { page, furniture } = route.props;
      return [
        {
          path: `${embedPath(page, furniture)}index.html`,
          type: 'text/html',
          key: `embed ${JSON.stringify(facts)}`,
          write: () => writeCard(facts),
        },
        {
          path: oembedPath(page, furniture),
          type: 'application/json',
          key: `oembed ${oembed}`,
          write: () => `${oembed}\n`,
        },
      ];
    });
  return [{ path: sheet, type: 'text/css', key: `embed sheet ${css}`, write: () => css }, ...cards];
}

/** Addresses of the pages that others may frame. */
export function embedPaths(record: PublicRecord): string[] {
  return once(record, 'embed-paths', () =>
    routesOf(record).flatMap(({ props: { page, furniture } }) =>
      hasEmbed(page) ? embedPath(page, furniture) : [],
    ),
  );
}
