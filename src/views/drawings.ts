/** How each kind of page is drawn: the partner of `registry.ts`, apart from it because only Astro can read these files. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import BrowseView from './browse/BrowseView.astro';
import CorrectionsView from './corrections/CorrectionsView.astro';
import DataView from './data/DataView.astro';
import DecisionsView from './decisions/DecisionsView.astro';
import HomeView from './home/HomeView.astro';
import IncidentView from './incident/IncidentView.astro';
import LetterView from './letter/LetterView.astro';
import ListView from './list/ListView.astro';
import NotFoundView from './not-found/NotFoundView.astro';
import OwnerPageView from './owner-page/OwnerPageView.astro';
import PassageView from './passage/PassageView.astro';
import ProviderView from './provider/ProviderView.astro';
import ReplyView from './reply/ReplyView.astro';
import SearchView from './search/SearchView.astro';
import ShareView from './share/ShareView.astro';
import SignaturesView from './signatures/SignaturesView.astro';
import SubscribeView from './subscribe/SubscribeView.astro';
import TestimonialView from './testimonial/TestimonialView.astro';
import TombstoneView from './tombstone/TombstoneView.astro';
import WaitingView from './waiting/WaitingView.astro';

export const drawings: Record<string, AstroComponentFactory> = {
  home: HomeView,
  waiting: WaitingView,
  list: ListView,
  browse: BrowseView,
  provider: ProviderView,
  incident: IncidentView,
  letter: LetterView,
  signatures: SignaturesView,
  testimonial: TestimonialView,
  reply: ReplyView,
  passage: PassageView,
  tombstone: TombstoneView,
  corrections: CorrectionsView,
  data: DataView,
  decisions: DecisionsView,
  'owner-page': OwnerPageView,
  search: SearchView,
  share: ShareView,
  subscribe: SubscribeView,
  'not-found': NotFoundView,
};
