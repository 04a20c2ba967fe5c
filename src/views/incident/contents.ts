/** The way through a long page: its parts that have something in them. */
import type { Voice } from '../publication/voice.ts';
import type { IncidentModel } from './incident-model.ts';

/** Anchors of the parts; never changed, because others link to them. */
export const PARTS = {
  measures: 'measures',
  story: 'story',
  events: 'events',
  ledger: 'ledger',
  questions: 'questions',
  postMortem: 'post-mortem',
  figures: 'figures',
  conflicts: 'conflicts',
  witnesses: 'witnesses',
  claims: 'claims',
  sources: 'sources',
} as const;

export function contentsOf(voice: Voice, model: Omit<IncidentModel, 'contents'>): IncidentModel['contents'] {
  const words = voice.words.views.incident;
  const part = (id: string, title: string, isThere: boolean) =>
    isThere ? [{ words: title, href: `#${id}` }] : [];
  const { measures, story, events, ledger, questions, postMortem, figures, conflicts, replies } = model;
  return {
    label: words.onThisPage,
    entries: [
      ...part(PARTS.measures, measures.title, measures.entries.length > 0),
      ...part(PARTS.story, story?.title ?? '', story !== undefined),
      ...part(PARTS.events, events.title, events.entries.length > 0),
      ...part(PARTS.ledger, ledger.title, ledger.entries.length > 0),
      ...part(PARTS.questions, questions.title, questions.entries.length > 0),
      ...part(PARTS.conflicts, conflicts.title, conflicts.entries.length > 0),
      ...part(PARTS.figures, figures.title, figures.entries.length > 0),
      ...model.matters.map(({ id, title }) => ({ words: title, href: `#${id}` })),
      ...part(PARTS.postMortem, postMortem?.title ?? '', postMortem !== undefined),
      ...part(replies[0]?.anchor ?? '', words.replies, replies.length > 0),
      ...part(PARTS.witnesses, model.witnesses.title, model.witnesses.entries.length > 0),
      ...part(PARTS.claims, model.claims?.title ?? '', model.claims !== undefined),
      ...part(PARTS.sources, model.sources.title, model.sources.entries.length > 0),
    ],
  };
}
