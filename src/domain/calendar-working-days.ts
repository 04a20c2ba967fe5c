/** Working days in France: Monday to Friday (*jours ouvrés*), except the legal public holidays. */
import { civilDay, dayNumber, weekday } from './calendar.ts';

/**
 * Easter Sunday of the Gregorian calendar as a day number: the golden number gives the paschal full moon, corrected for the
 * leap days that centuries leave out and for the drift of the moon; Easter is the Sunday after it.
 */
export function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonDrift + 15) % 30;
  // The moon's age may not repeat within nineteen years: two late cases are brought a day forward.
  const moon = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0);
  const fullMoon = dayNumber(year, 3, 21 + moon);
  return fullMoon + (7 - (weekday(fullMoon) % 7));
}

const holidaysOfYears = new Map<number, ReadonlySet<number>>();

/**
 * The eleven legal public holidays of a year (French labour code, art. L3133-1) as day numbers. The two more of
 * Alsace-Moselle (art. L3134-13) and those overseas are working days here: a clock has one calendar for all its readers.
 */
export function publicHolidays(year: number): ReadonlySet<number> {
  const known = holidaysOfYears.get(year);
  if (known) return known;
  const sunday = easter(year);
  const fixed = [
    [1, 1],
    [5, 1],
    [5, 8],
    [7, 14],
    [8, 15],
    [11, 1],
    [11, 11],
    [12, 25],
  ] as const;
  // Easter Monday, Ascension, Whit Monday.
  const movable = [sunday + 1, sunday + 39, sunday + 50];
  const holidays = new Set([...fixed.map(([month, day]) => dayNumber(year, month, day)), ...movable]);
  holidaysOfYears.set(year, holidays);
  return holidays;
}

export function isWorkingDay(number: number): boolean {
  return weekday(number) <= 5 && !publicHolidays(civilDay(number).year).has(number);
}
