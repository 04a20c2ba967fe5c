import type { Card, Correspondent } from './card.ts';
import { isDrawable } from './typefaces.ts';

/** Longer texts are cut before any work is done on them: one word of 20,000 letters once held Satori for 17 seconds. */
const LONGEST = 1000;

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

/** A field that is blank once cleaned counts as absent. */
function present<K extends string>(key: K, text: string | undefined): { [P in K]?: string } {
  const clean = text === undefined ? '' : legible(text);
  return (clean === '' ? {} : { [key]: clean }) as { [P in K]?: string };
}

const correspondent = ({ name, role }: Correspondent): Correspondent => ({
  name: legible(name),
  ...present('role', role),
});

/** The card with every text legible, blank fields absent, and never without a title. */
export function legibleCard(card: Card): Card {
  const { line, facts } = card;
  const fallbacks = [card.title, card.provider ?? '', card.site].map(legible);
  const shown = facts?.map(({ label, value }) => ({ label: legible(label), value: legible(value) }));
  const filled = shown?.filter(({ value }) => value !== '');
  return {
    kind: card.kind,
    language: card.language,
    alt: card.alt,
    site: legible(card.site),
    kindLabel: legible(card.kindLabel),
    title: fallbacks.find((text) => text !== '') ?? '',
    ...present('provider', card.provider),
    ...present('date', card.date),
    ...present('state', card.state),
    ...present('summary', card.summary),
    ...present('example', card.example),
    ...(filled === undefined || filled.length === 0 ? {} : { facts: filled }),
    ...(line === undefined
      ? {}
      : {
          line: {
            from: correspondent(line.from),
            ...(line.to === undefined ? {} : { to: correspondent(line.to) }),
          },
        }),
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
