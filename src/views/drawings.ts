/** How each kind of page is drawn: the partner of `registry.ts`, apart from it because only Astro can read these files. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import IncidentView from './incident/IncidentView.astro';
import LetterView from './letter/LetterView.astro';
import NotFoundView from './not-found/NotFoundView.astro';
import OwnerPageView from './owner-page/OwnerPageView.astro';
import ReplyView from './reply/ReplyView.astro';
import SearchView from './search/SearchView.astro';
import TestimonialView from './testimonial/TestimonialView.astro';

export const drawings: Record<string, AstroComponentFactory> = {
  incident: IncidentView,
  letter: LetterView,
  testimonial: TestimonialView,
  reply: ReplyView,
  'owner-page': OwnerPageView,
  search: SearchView,
  'not-found': NotFoundView,
};
