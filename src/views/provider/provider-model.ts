/** What the page of a provider shows. */
import type { Part } from '../incident/incident-model.ts';
import type { LanesModel } from '../incident/lanes.ts';
import type { Fact } from '../publication/reply-part.ts';
import type { Sharing } from '../publication/sharing.ts';
import type { SourceEntry, SourceMark } from '../publication/sources.ts';
import type { AnsweredEntry, PromiseGroup } from './answered.ts';
import type { StrandFilter } from './strand-filter.ts';
import type { DocumentGroup } from './testimonial-groups.ts';
import type { TimelineYear } from './timeline.ts';
import type { Waiting } from './waiting.ts';

export interface ProviderModel {
  kind: string;
  name: string;
  summary?: { words: string; lang?: string | undefined } | undefined;
  /** Mark and meaning of an invented provider. */
  example?: { label: string; words: string } | undefined;
  waiting: Part<Waiting[]> & { none: string; asOf: string; all: { words: string; href: string } };
  answered: Part<AnsweredEntry[]> & { meaning: string };
  promises: Part<PromiseGroup[]>;
  overview?: LanesModel | undefined;
  timeline: Part<TimelineYear[]> & { filter?: StrandFilter | undefined };
  testimonials: Part<DocumentGroup[]> & { meaning: string };
  facts: Part<Fact[]>;
  people: Part<Person[]>;
  neighbours: Part<Neighbour[]>[];
  about?: { title: string; html: string; lang?: string | undefined } | undefined;
  sources: Part<SourceEntry[]> & { archive: string };
  sharing: Sharing;
}

export interface Person {
  name: string;
  office: string;
  lang?: string | undefined;
  /** Of the office, when known. */
  period?: string | undefined;
  sources: SourceMark[];
}

/** Whom it depends on, who depends on it, whose incidents hit it. */
export interface Neighbour {
  name: string;
  href?: string | undefined;
  lang?: string | undefined;
  words?: string | undefined;
  wordsLang?: string | undefined;
  sources: SourceMark[];
}
