/** Numbers under which a company knows somebody: customer, contract, file, ticket, order, invoice. Found by the words beside them. */
import { isAmount } from '../digits.ts';
import type { Hit, PrivacyRule } from '../rule.ts';

const MARK = String.raw`(?:n[°ºo]\.?|num[ée]ro|no\.?|number|nr\.?|#|r[ée]f(?:[ée]rence|\.)?|reference|ref\.?|id(?:entifiant)?)`;
const NOUN = String.raw`(?:client|cliente|abonn[ée]e?|abonnement|adh[ée]rent|assur[ée]|dossier|contrat|ticket|compte|commande|facture|r[ée]clamation|sinistre|usager|police|customer|client|account|subscriber|case|claim|contract|order|invoice|policy|member(?:ship)?)`;
const LINK = String.raw`(?: (?:est|is|was|était|de|du|le|la|the)){0,2}[ :=]{0,3}`;

/** Digits are rarer than words: they are found first, then what leads to them. */
const VALUE = /(?<!\d)\d[\dA-Za-z]{0,30}(?:[-_ .\/]\d[\dA-Za-z]{0,15}){0,5}/g;
/** The letters of "AB-123456" belong to the number. */
const PREFIX = /(?<![A-Za-z])[A-Za-z]{1,6}[-_.\/]?$/;
/** How far back the words may begin. */
const REACH = 80;

/** What stands before a number; the least digits that it must have then: shorter ones name a task, a room, a year. */
const LEADS: readonly [lead: RegExp, least: number][] = [
  // "n° client ", "numéro de dossier : ", "reference of the contract "
  [
    new RegExp(
      String.raw`(?<![\p{L}\d])${MARK} ?(?:de |du |d['’]|of |the |my |mon |ma |votre |notre ){0,2}${NOUN}(?!\p{L})${LINK}[#:]? ?$`,
      'iu',
    ),
    5,
  ],
  // "dossier n° ", "customer number: ", "ticket #", "votre contrat (réf. "
  [new RegExp(String.raw`(?<![\p{L}\d])${NOUN}[ ,]{0,2}\(?${MARK}(?!\p{L})${LINK}$`, 'iu'), 5],
  // "Contrat : ", "client-"
  [new RegExp(String.raw`(?<![\p{L}\d])${NOUN}(?: ?[:=] ?|[-_])$`, 'iu'), 6],
  // "ticket "
  [new RegExp(String.raw`(?<![\p{L}\d])${NOUN} $`, 'iu'), 7],
];

const DAY =
  /^(?:(?:19|20)\d\d(?<sign>[-/. ]?)(?:0[1-9]|1[0-2])(?:\k<sign>(?:0[1-9]|[12]\d|3[01]))?(?=$|[_ T])|[0-3]?\d[-/. ][01]?\d[-/. ](?:19|20)?\d\d$|(?:19|20)\d\d[-/](?:19|20)\d\d$)/;
/** Digits in threes are an amount: "commande : 24 300 000". */
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+$/;

export const customerNumber: PrivacyRule = {
  kind: 'customer-number',
  inAddresses: false,
  contact: false,
  find: (text) =>
    Array.from(text.matchAll(VALUE)).flatMap((match): Hit[] => {
      const value = match[0];
      const digits = value.replace(/\D/g, '').length;
      const end = match.index + value.length;
      if (digits < 5 || DAY.test(value) || isAmount(text, match.index, end)) return [];
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      const prefix = PREFIX.exec(before)?.[0] ?? '';
      const led = [prefix, ''].find((letters) => {
        const words = before.slice(0, before.length - letters.length);
        const [, least] = LEADS.find(([lead]) => lead.test(words)) ?? [];
        return least !== undefined && digits >= least && !(least > 5 && THOUSANDS.test(value));
      });
      return led === undefined ? [] : [{ start: match.index - led.length, end }];
    }),
};
