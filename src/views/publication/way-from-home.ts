/** The way from the home page to a page, for search engines. */
import { homeAddress } from '../../library/addresses.ts';
import { breadcrumb } from '../../seo/breadcrumb.ts';
import { absolute, siteTitle, type Voice } from './voice.ts';

/** @param steps after the home page; addresses are whole. The last one is the page itself. */
export function wayFromHome(voice: Voice, steps: { name: string; address: string }[]) {
  const home = { name: siteTitle(voice), address: absolute(voice, homeAddress(voice.site, voice.language)) };
  return breadcrumb([home, ...steps]);
}
