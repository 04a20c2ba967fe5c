/** Telephone numbers: French ones however they are grouped, all countries' with + or 00, and some countries' own after "phone". */
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { groupsIn, isAmount, numbersFrom, type DigitGroups } from '../digits.ts';
import type { Hit, PrivacyRule } from '../rule.ts';

/** How people group the ten digits. A date followed by an hour ("09/11/2017 12") is grouped in no such way. */
const FRENCH = new Set(
  '10 2-2-2-2-2 4-2-2-2 4-3-3 1-3-3-3 1-3-2-2-2 1-1-2-2-2-2 3-3-4 3-2-2-3 2-8 2-4-4 5-5 4-6 2-2-3-3 2-3-3-2 2-3-2-3 2-2-2-4 1-9 1-1-1-1-1-1-1-1-1-1'.split(
    ' ',
  ),
);
const BRITISH = new Set(['11', '5-6', '5-3-3', '3-4-4', '4-3-4', '3-8']);

/** 08 is for services of organisations (numbering plan of Arcep): never a person's. */
const OF_A_SERVICE = /^08/;
/** Numbers that Arcep keeps for works of fiction (decision 2018-0881, 2.5.12). */
const FICTION = /^(?:019900|026191|035301|046571|053649|063998)/;

const SAID =
  /(?<!\p{L})(?:t[ée]l(?:[ée]phone)?s?|(?:tele)?phone|mobile|portable|cell|fax|whats ?app|call(?: me)?|appel(?:ez|er)|joindre|joignable|rappel(?:ez|er))(?!\p{L})[^\d\n+]{0,20}$/iu;
/** A word of its own: "Jean" ends like one. */
const OTHER_NUMBER = /(?<!\p{L})(?:ISBN|SIREN|SIRET|RCS|EAN|GTIN|TVA|VAT)[^\d\n]{0,6}$/iu;
const NEIGHBOURS: readonly CountryCode[] = ['FR', 'BE', 'CH', 'GB', 'US', 'ES'];

export const phone: PrivacyRule = {
  kind: 'phone',
  inAddresses: false,
  contact: true,
  find(text) {
    const groups = groupsIn(text);
    const found: Hit[] = [];
    let done = 0;
    groups.forEach(({ start }, first) => {
      if (start < done || /[\p{L}\d]$|\d[.,\-/:]$/u.test(text.slice(Math.max(0, start - 2), start))) return;
      const hit = numberAt(text, start, numbersFrom(text, groups, first, 8, 17).reverse());
      if (!hit) return;
      found.push(hit);
      done = hit.end;
    });
    return found;
  },
};

/** The longest number that begins there, if one does. */
function numberAt(text: string, start: number, candidates: readonly DigitGroups[]): Hit | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  if (!candidates.length || OTHER_NUMBER.test(before)) return undefined;
  const plus = /\+ ?\(?$/.exec(before);
  const from = plus ? start - plus[0].length : before.endsWith('(') ? start - 1 : start;
  for (const candidate of candidates) {
    const { end, digits } = candidate;
    if (isAmount(text, from, end) || /^[\p{L}\d]|^[-/:]\d/u.test(text.slice(end, end + 2))) continue;
    if (plus && isValid(`+${digits}`)) return { start: from, end };
    // A plus may also end a name: "Canal+ 06 …".
    if (digits.startsWith('00')) {
      if (isValid(`+${digits.slice(2)}`)) return { start, end };
    } else {
      const country = countryOf(candidate, before);
      if (country && isValid(digits, country)) return { start: from, end, reserved: FICTION.test(digits) };
    }
  }
  return undefined;
}

function countryOf(candidate: DigitGroups, before: string): CountryCode | undefined {
  const { digits, grouping, separators } = candidate;
  if (/^0[1-9]\d{8}$/.test(digits) && FRENCH.has(grouping)) {
    if (OF_A_SERVICE.test(digits)) return undefined;
    // "08/06/21 0947" is a day and an hour.
    return grouping === '2-2-2-4' && separators.length > 1 ? undefined : 'FR';
  }
  if (/^0[1-9]\d{9}$/.test(digits) && BRITISH.has(grouping) && isValid(digits, 'GB')) return 'GB';
  if (/\($/.test(before) && grouping === '3-3-4') return 'US';
  return SAID.test(before) ? NEIGHBOURS.find((country) => isValid(digits, country)) : undefined;
}

function isValid(digits: string, country?: CountryCode): boolean {
  return parsePhoneNumberFromString(digits, country)?.isValid() ?? false;
}
