/** The picture that travels with a list: one for all its pages and for every cut of it, because each picture takes longer than a page. */
import type { Card } from '../../social/card.ts';
import { plainCard } from '../plain-card.ts';
import { siteTitle, type Voice } from '../publication/voice.ts';

export function listCard(
  voice: Voice,
  section: 'letters' | 'testimonials' | 'incidents' | 'providers',
): Card {
  const own = voice.words.views.list;
  return plainCard({
    language: voice.language,
    site: siteTitle(voice),
    title: own[section],
    summary: own.description[section],
  });
}
