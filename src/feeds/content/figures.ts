/** Figures as their sources give them: a bound stays a bound, "about" stays about. */
import type { Incident } from '../../library/record.ts';
import { escapeMarkup } from '../characters.ts';
import type { Voice } from './markup.ts';

type Figure = Incident['figures'][number];

/** "Customers affected: at least 775 of 226,000", one figure an item, as HTML. */
export function figureItems(voice: Voice, figures: readonly Figure[]): string[] {
  return figures.map((figure) =>
    voice.words.feeds.fact(escapeMarkup(figure.what), escapeMarkup(valueOf(voice, figure))),
  );
}

function valueOf(voice: Voice, { value, of, unit, about, bound }: Figure): string {
  const words = voice.words.views.incident;
  const plain = (one: number | string) =>
    typeof one === 'number' ? new Intl.NumberFormat(voice.language).format(one) : one;
  const values = (Array.isArray(value) ? value : [value]).map(plain);
  const list = new Intl.ListFormat(voice.language, { type: 'conjunction' }).format(values);
  const measured = unit === undefined ? list : `${list}\u00A0${unit}`;
  const whole = of === undefined ? measured : words.outOf(measured, plain(of));
  if (bound === 'lower') return words.atLeast(whole);
  if (bound === 'upper') return words.atMost(whole);
  return about ? words.about(whole) : whole;
}
