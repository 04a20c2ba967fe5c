/** A given figure as its source gives it: a bound stays a bound, "about" stays about. */
import type { Incident } from '../../library/record.ts';
import type { Voice } from '../publication/voice.ts';

type Figure = Incident['figures'][number];

/** Units that Intl knows how to say; what it does not know follows the number as it was written. */
const UNITS: Record<string, string> = {
  '%': 'percent',
  percent: 'percent',
  minutes: 'minute',
  minute: 'minute',
  hours: 'hour',
  heures: 'hour',
  days: 'day',
  jours: 'day',
};

export function figureValue(voice: Voice, figure: Figure): string {
  const words = voice.words.views.incident;
  const list = new Intl.ListFormat(voice.language, { type: 'conjunction' });
  const { value, of, unit } = figure;
  const said = Array.isArray(value)
    ? withUnit(list.format(value.map((one) => plain(voice, one))), unit)
    : typeof value === 'number'
      ? measured(voice, value, unit)
      : withUnit(value, unit);
  const whole = of === undefined ? said : words.outOf(said, plain(voice, of));
  if (figure.bound === 'lower') return words.atLeast(whole);
  if (figure.bound === 'upper') return words.atMost(whole);
  return figure.about ? words.about(whole) : whole;
}

function plain(voice: Voice, value: number | string): string {
  return typeof value === 'number' ? value.toLocaleString(voice.language) : value;
}

/** `150 minutes`, `105 000 000 €`, `4,4 Tbit/s`. */
function measured(voice: Voice, value: number, unit: string | undefined): string {
  const known = unit && UNITS[unit];
  const options: Intl.NumberFormatOptions | undefined = known
    ? { style: 'unit', unit: known, unitDisplay: known === 'percent' ? 'short' : 'long' }
    : unit && /^[A-Z]{3}$/.test(unit)
      ? { style: 'currency', currency: unit, maximumFractionDigits: Number.isInteger(value) ? 0 : 2 }
      : undefined;
  return options
    ? new Intl.NumberFormat(voice.language, options).format(value)
    : withUnit(value.toLocaleString(voice.language), unit);
}

/** The unit stays on the line of its number. */
function withUnit(words: string, unit: string | undefined): string {
  return unit === undefined ? words : `${words}\u00a0${unit}`;
}
