/** What a feed says of the site around it. */
import type { SiteFields } from '../domain/site.ts';
import { homeAddress } from '../library/addresses.ts';

export type FeedSite = Pick<SiteFields, 'url' | 'base' | 'languages' | 'since' | 'hub'>;

/** Width and height of the feeds' picture in pixels: the most that RSS 2.0 allows a channel's image. */
export const ICON_SIZE = 144;

/** Paths with the base, as everywhere. */
export const iconPath = (site: Pick<FeedSite, 'base'>) => `${site.base}feed-icon.png`;
export const sheetPath = (site: FeedSite, language: string) => `${homeAddress(site, language)}feed.css`;

/** Absolute address of a path. */
export const address = (site: FeedSite, path: string) => new URL(path, site.url).href;
