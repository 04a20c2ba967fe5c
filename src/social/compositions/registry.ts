import type { Card, CardKind } from '../card.ts';
import type { Ruler } from '../ruler.ts';
import type { Box } from '../sheet.ts';
import { claim } from './claim.ts';
import { incident } from './incident.ts';
import { letter } from './letter.ts';
import { page } from './page.ts';
import { provider } from './provider.ts';
import { quotation } from './quotation.ts';
import { reply } from './reply.ts';
import { testimonial } from './testimonial.ts';

/** How a legible card is laid out. Every text is set with the ruler, so that nothing leaves the margin. */
export type Composition = (card: Card, ruler: Ruler) => readonly Box[];

/** The composition of each kind of card. */
export const compositions: Record<CardKind, Composition> = {
  letter,
  testimonial,
  incident,
  provider,
  reply,
  quotation,
  claim,
  page,
};
