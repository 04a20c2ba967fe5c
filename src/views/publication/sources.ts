/** Sources as a numbered list, and the marks in the text of the record that lead to them. */
import type { Source } from '../../domain/source.ts';
import { dated, foreign, raised, type Dated, type Voice } from './voice.ts';

export interface SourceEntry {
  /** The anchor: `source-<id>`. */
  anchor: string;
  title: string;
  lang?: string | undefined;
  href?: string | undefined;
  /** Kind, author, publisher. */
  facts: string[];
  at?: Dated | undefined;
  archive?: string | undefined;
  /** Said when not everybody can open it. */
  access?: string | undefined;
  note?: string | undefined;
  /** Of the note, which the document says and not its source. */
  noteLang?: string | undefined;
}

/** A number that leads to its source. */
export interface SourceMark {
  number: number;
  href: string;
  title: string;
}

type Sourced = { sources: Source[]; language: string };

/** @param prefix set before anchors where a second document stands on the same page. */
export function sourceEntries(voice: Voice, { sources, language }: Sourced, prefix = ''): SourceEntry[] {
  const { terms } = voice.words;
  return sources.map((source) => ({
    anchor: `${prefix}source-${source.id}`,
    title: source.title,
    lang: foreign(voice, source.lang ?? language),
    href: source.url,
    facts: [raised(terms.source[source.kind], voice.language), source.author, source.publisher].filter(
      (fact) => fact !== undefined,
    ),
    at: source.at && dated(voice, source.at),
    archive: source.archive,
    access: source.access === 'public' ? undefined : terms.access[source.access],
    note: source.note,
    noteLang: source.note && foreign(voice, language),
  }));
}

/** The library has checked that every identifier names a source of the same document. */
export function sourceMarks({ sources }: Sourced, ids: readonly string[], prefix = ''): SourceMark[] {
  const marks = ids.flatMap((id) => {
    const index = sources.findIndex((source) => source.id === id);
    const source = sources[index];
    return source ? [{ number: index + 1, href: `#${prefix}source-${id}`, title: source.title }] : [];
  });
  return marks.sort((one, other) => one.number - other.number);
}
