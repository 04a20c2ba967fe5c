/** Hints of a postal address: a number, a kind of street and, soon after, a postcode. Addresses told in prose escape it. */
import { matches, type PrivacyRule } from '../rule.ts';

const STREET = String.raw`(?:rue|avenue|av\.?|boulevard|b(?:l?v?d|ld|oul)\.?|impasse|all[ée]es?|chemin|che?m?\.|place|pl\.|quai|route|rte\.?|cours|square|passage|ruelle|sentier|esplanade|faubourg|fbg?\.?|lotissement|r[ée]sidence|hameau|mont[ée]e|villa|cit[ée]|clos|parvis|voie|venelle|traverse|rond-point|lieu-dit|mail|promenade)`;
/** 01000 to 98999 (La Poste); Belgium, Luxembourg and Switzerland have four digits, told by a comma or a letter before. */
const FRENCH = new RegExp(
  String.raw`(?<![\p{L}\d])\d{1,4} ?(?:bis|ter|quater|[A-Fa-f](?![\p{L}]))?[ ,]{1,3}${STREET} [^\n\d]{0,70}(?:\d{1,3}[^\n\d]{1,40})?(?<!\d)(?:(?:F-)?(?:0[1-9]|[1-8]\d|9[0-8])\d{3}|(?:[BL]-|CH-|, )[1-9]\d{3}) {1,2}(?:CEDEX )?\p{Lu}[\p{L}'’-]{1,40}`,
  'giu',
);
const ENGLISH_STREET = String.raw`(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.?|Close|Court|Ct\.?|Crescent|Gardens|Square|Terrace|Boulevard|Blvd\.?|Way)`;
/** A British postcode (BS 7666) or an American one. */
const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\d])\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’.-]{0,30} ){1,4}${ENGLISH_STREET}(?!\p{L})[^\n]{0,80}?(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2},? \d{5}(?:-\d{4})?)(?![\p{L}\d])`,
  'gu',
);

export const postalAddress: PrivacyRule = {
  kind: 'postal-address',
  inAddresses: false,
  contact: true,
  find: (text) =>
    [FRENCH, ENGLISH].flatMap((pattern) =>
      matches(text, pattern).flatMap(({ hit, match: [address] }) => {
        // The pattern is blind to capitals; the town has one.
        const town = /(?:\d{3,5}) {1,2}(?:CEDEX )?(\p{L})/u.exec(address.slice(-60));
        return pattern === FRENCH && town && !/\p{Lu}/u.test(town[1]!) ? [] : [hit];
      }),
    ),
};
