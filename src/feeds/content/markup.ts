/** The few pieces of HTML that stand around a text in feeds: no class, no id, nothing a reader's sanitiser would drop. */
import { direction } from '../../domain/language.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { SiteFields } from '../../domain/site.ts';
import { dateLabel } from '../../i18n/dates.ts';
import { wordsFor, type Words } from '../../i18n/index.ts';
import { pageLanguage } from '../../library/addresses.ts';
import type { Document, PublicRecord } from '../../library/record.ts';
import { escapeMarkup } from '../characters.ts';

/** In whose words and which record an item is written: those of the document's own page, so that it is the same in every feed. */
export interface Voice {
  record: PublicRecord;
  language: string;
  words: Words;
}

export function voiceOf(record: PublicRecord, document: Pick<Document, 'language'>): Voice {
  const language = pageLanguage(record.site, document.language);
  return { record, language, words: wordsFor(language) };
}

/** A date as readers of the page see it, escaped. */
export function dateWords(voice: Voice, date: PartialDate): string {
  return escapeMarkup(dateLabel(date, voice.words.dates, voice.language, 'long', voice.record.site.zone));
}

/** A link to an absolute address. */
export function link(address: string, words: string): string {
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a>`;
}

/** Absolute address of a path of the site. */
export function absolute(site: Pick<SiteFields, 'url'>, path: string): string {
  return new URL(path, site.url).href;
}

/** "From: …, To: …", one fact a line; facts without a value are left out. Values are HTML. */
export function facts(voice: Voice, ...rows: (readonly [label: string, value: string | undefined])[]): string {
  const known = rows.flatMap(([label, value]) =>
    value ? [voice.words.feeds.fact(escapeMarkup(label), value)] : [],
  );
  return known.length ? `<p>${known.join('<br>')}</p>` : '';
}

/** A paragraph of plain text; line ends stay. */
export function paragraph(text: string | undefined): string {
  return text ? `<p>${escapeMarkup(text).replaceAll('\n', '<br>')}</p>` : '';
}

/** HTML under a title; nothing at all when it is empty. */
export function titled(title: string, html: string): string {
  return html && `<h2>${escapeMarkup(title)}</h2>${html}`;
}

/** A titled list; nothing at all when it is empty. Items are HTML. */
export function list(title: string, items: readonly string[], element: 'ul' | 'ol' = 'ul'): string {
  if (!items.length) return '';
  return titled(title, `<${element}>${items.map((item) => `<li>${item}</li>`).join('')}</${element}>`);
}

/** The text of a document, marked with its language when the words around it are in another. */
export function body(voice: Voice, document: Document): string {
  const html = document.text.feed;
  if (document.language === voice.language) return html;
  return `<div lang="${escapeMarkup(document.language)}" dir="${direction(document.language)}">${html}</div>`;
}
