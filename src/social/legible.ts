import type { Card, Correspondent } from './card.ts';
import { isDrawable } from './typefaces.ts';

/** Longer texts are cut before any work is done on them: one word of 20,000 letters once held Satori for 17 seconds. */
export const LONGEST = 1000;

/**
 * The text as it can be drawn on one line: composed (NFC), control and format characters gone, white space single, and
 * pictographs that no font of ours has left out (a title must not lose its place to an empty box). No-break spaces stay.
 */
export function legible(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}\p{Cn}\u{FE00}-\u{FE0F}\u20E3]/gu, '')
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu, (sign) =>
      isDrawable(sign) ? sign : '',
    )
    .replace(/(\p{M}{2})\p{M}+/gu, '$1') // towers of marks would climb out of their line
    .replace(/\u2011/g, '\u2010') // lines break where we say, and the font has only the plain hyphen
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What `legible` takes out or writes otherwise, and needs no glyph. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u2011\u{FE00}-\u{FE0F}]/u;

/** Whether the faces of this room have all of these texts that is visible; else other fonts must be asked (`scripts/`). */
export function isOurs(texts: readonly string[]): boolean {
  for (const text of texts)
    for (const character of text) if (!isDrawable(character) && !unseen.test(character)) return false;
  return true;
}

/**
 * The card with every text legible, blank fields absent, and never without a title.
 * @param read how a text becomes legible; blank when it cannot
 */
export function legibleCard(card: Card, read: (text: string) => string = legible): Card {
  /** A field that is blank once cleaned counts as absent. */
  const present = <K extends string>(key: K, text: string | undefined): { [P in K]?: string } => {
    const clean = text === undefined ? '' : read(text);
    return (clean === '' ? {} : { [key]: clean }) as { [P in K]?: string };
  };
  const correspondent = ({ name, role }: Correspondent): Correspondent => ({
    name: read(name),
    ...present('role', role),
  });
  const { line, facts } = card;
  const shown = facts?.map(({ label, value }) => ({ label: read(label), value: read(value) }));
  const filled = shown?.filter(({ value }) => value !== '');
  const to = line?.to && correspondent(line.to);
  return {
    kind: card.kind,
    language: card.language,
    alt: card.alt,
    site: read(card.site),
    kindLabel: read(card.kindLabel),
    title: [card.title, card.provider ?? '', card.site].map(read).find((text) => text !== '') ?? '',
    ...present('provider', card.provider),
    ...present('date', card.date),
    ...present('state', card.state),
    ...present('summary', card.summary),
    ...present('example', card.example),
    ...(filled === undefined || filled.length === 0 ? {} : { facts: filled }),
    ...(line === undefined
      ? {}
      : { line: { from: correspondent(line.from), ...(to === undefined ? {} : { to }) } }),
  };
}

/** Every text that a legible card may draw. */
export function textsOf(card: Card): string[] {
  const { site, provider, kindLabel, title, line, date, state, summary, facts = [], example } = card;
  const people = [line?.from, line?.to].flatMap((person) => [person?.name, person?.role]);
  const figures = facts.flatMap(({ label, value }) => [label, value]);
  return [site, provider, kindLabel, title, date, state, summary, example, ...people, ...figures].filter(
    (text) => text !== undefined,
  );
}
