/** The frame in which another site shows a card of a page: see `embed/`. */
import { framedFolder } from './policy.ts';

/** Pixels. A frame without script cannot grow with what it holds: the card keeps to this height, and scrolls in a narrow one. */
export const FRAME = { width: 600, height: 280 } as const;

/** Where the card of a page stands; both are paths with the base. */
export function cardOf(path: string, base: string): string {
  return framedFolder(base) + path.slice(base.length);
}

/**
 * HTML to paste. The frame runs nothing and may only open the page in a window of its own.
 * @param card whole address
 */
export function frameOf(card: string, title: string): string {
  const { width, height } = FRAME;
  return `<iframe src="${escape(card)}" width="${width}" height="${height}" title="${escape(title)}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" style="max-width:100%;border:0"></iframe>`;
}

/** What was contributed is text in HTML and in its attributes, whatever signs it holds. */
export function escape(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
