/** The line under words or a picture: who, in what capacity, when, on which channel, and the sources. */
import { dateTimeAttribute } from '../../domain/partial-date.ts';
import { isPartialDateFault, toPartialDate } from '../../domain/partial-date.ts';
import type { EditionContext } from '../editions/edition.ts';
import { element, type Element, type Node } from '../tree.ts';
import { sourceList } from './attributes.ts';

export interface Credit {
  by?: string | undefined;
  role?: string | undefined;
  date?: string | undefined;
  /** Further words, such as a channel. */
  more?: readonly (string | undefined)[];
  /** Identifiers, as the attribute holds them. */
  sources?: string | undefined;
}

/** Undefined when there is nothing to say. */
export function creditNodes(
  { by, role, date, more = [], sources }: Credit,
  context: EditionContext,
): Node[] | undefined {
  const parts: (Node | string)[] = [];
  if (by) parts.push(element('span', { className: ['speaker'] }, [by]));
  if (role) parts.push(role);
  if (date) parts.push(timeOf(date, context));
  for (const words of more) if (words) parts.push(words);
  const calls = sourceCalls(sources, context);
  if (parts.length + calls.length === 0) return undefined;
  const line = parts.flatMap((part, rank) => (rank ? [', ', part] : [part]));
  return element('span', {}, [...line, ...calls]).children;
}

export function creditPlain({ by, role, date, more = [], sources }: Credit, context: EditionContext): string {
  const parts = [by, role, date && context.dateLabel(date), ...more].filter(Boolean).join(', ');
  return [parts, sourcesPlain(sources, context)].filter(Boolean).join(' ');
}

/** A date in words; a machine reads it only as far as the source knows it. */
export function timeOf(date: string, context: EditionContext): Element {
  const read = toPartialDate(date);
  const dateTime = isPartialDateFault(read) ? undefined : dateTimeAttribute(read);
  const label = context.dateLabel(date);
  return dateTime === undefined ? element('span', {}, [label]) : element('time', { dateTime }, [label]);
}

/** Numbers that lead to the document's list of sources. */
export function sourceCalls(ids: string | undefined, context: EditionContext): Element[] {
  return sourcesOf(ids, context).map(({ id, number, title }) => {
    const label = context.words.source(number, title);
    const link = element('a', { href: `#${context.prefix ?? ''}source-${id}`, ariaLabel: label }, [
      `${number}`,
    ]);
    return element('sup', { className: ['source-call'] }, [link]);
  });
}

export function sourcesPlain(ids: string | undefined, context: EditionContext): string {
  return sourcesOf(ids, context)
    .map(({ number }) => `[${context.words.sourceShort(number)}]`)
    .join(' ');
}

/** In the order of their numbers, as the list has them, however they were typed. */
function sourcesOf(
  ids: string | undefined,
  { sources }: EditionContext,
): EditionContext['sources'][number][] {
  return sourceList(ids)
    .flatMap((id) => sources.find((one) => one.id === id) ?? [])
    .sort((one, other) => one.number - other.number);
}

/** Plain text marked as somebody's words. */
export const quoted = (inner: string): string => inner.replace(/^/gm, '> ').replace(/[ ]+$/gm, '');

/** Blocks of plain text, one after the other. */
export const stacked = (...blocks: (string | undefined)[]): string => blocks.filter(Boolean).join('\n\n');
