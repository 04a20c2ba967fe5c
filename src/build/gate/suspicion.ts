/**
 * Where a private value could stand. The rules of the guard read twelve megabytes a second and a site is a hundred and more; what is
 * here looks for signs that each of them needs (a run of digits, an @, the beginning of a key) and leaves the rest to them. It may suspect too much, never
 * too little: a test holds it against everything the rules find.
 *
 * Texts are bytes of UTF-8 read as Latin-1: engines search such strings many bytes at a time, and most texts need no decoding then.
 */

/** A span of the text, to be searched as a whole. */
export interface Span {
  from: number;
  to: number;
}

/** What may stand between the digits of one number: spaces of all kinds, dashes, marks, entities; no letter, no comma, no colon. */
const BETWEEN = String.raw`(?:[^\w,;:@"'=?\r\n]|_|\n(?!\n)|&(?:amp;)?#?\w{1,8};){0,12}`;
/** A moment in ISO 8601 is passed over at once: feeds are full of them. */
const DIGITS = new RegExp(
  String.raw`(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?:Z|[+-]\d\d:\d\d)?|(?<number>\d(?:${BETWEEN}\d){4,})`,
  'g',
);
/** A day, and nothing that could go on it. */
const DAY = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d$/;
/** Words that make a number of few digits somebody's. */
const LEAD =
  /client|abonn|adh|assur|dossier|contra|ticket|compte|command|factur|clamation|sinistre|usager|police|custom|account|subscri|case|claim|order|invoice|policy|member/i;
const TOWN = /^(?:[ \n]|\xc2\xa0|\xe2\x80[\x80-\xaf]|&\w+;){1,4}[A-Z\x80-\xff]/;
const STATE = /[A-Z]{2},?(?:[ \n]|\xc2\xa0|\xe2\x80[\x80-\xaf]|&\w+;){1,4}$/;

const SPACE = String.raw`(?:[ \n]|\xc2\xa0|\xe2\x80[\x80-\xaf]|&\w{1,8};)`;
const WORD = String.raw`(?:word|passwd|phrase|pwd|passe|mdp|secret|confidentiel|pin|token|jeton|jeton d.{1,5}[\w\x80-\xff]{2,40}|bearer|key|api|wi-?fi|wep|wpa2?|cl(?:\xc3\xa9|\xc3\x89|e\xcc\x81)|(?:secr\xc3\xa8t|priv\xc3\xa9)e|authorization)`;

/** Each begins with a rare sign, so that the engine can leap from one to the next; what must stand before is looked back for. */
const SIGNS: readonly RegExp[] = [
  // at signs and what stands for them
  /@|%40|&(?:amp;)?(?:#0*64|#[xX]0*40|commat);/g,
  /[[({] ?(?:[Aa][Tt]|[Aa][Rr][Oo][Bb]|[Cc][Hh][Ee][Zz]) ?[\])}]/g,
  /[Aa]robase|AROBASE/g,
  // keys and tokens (privacy/rules/secret.ts)
  /[AJS](?:[KS]IA|BIA|CCA|Iza|C[a-f\d]{8}|GE-SEC|G\.|(?<=eyJ))/g,
  /[-_](?<=(?:PuTTY|GE-SECRET|glpat|xox[abeoprs]|xapp|GOCSPX|pypi|sk|gh[pousr]|github_pat|k_(?:live|test)|whsec|npm|hf|dop_v1)[-_])/g,
  /BEGIN /g,
  /:AA|29\.(?<=ya29\.)|\/(?:(?<=slack\.com\/)serv|api\/webhooks)/g,
  // words that tell a password
  new RegExp(String.raw`[:=](?<=${WORD}(?:[^\w:=<>]|&\w{1,8};){0,8}[:=])`, 'gi'),
  new RegExp(String.raw` (?:est|is|was|\xc3\xa9tait) (?<=${WORD}[^\w:=<>]{0,8} [^ ]{1,6} )`, 'gi'),
  // addresses of machines
  /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d/g,
  /:(?<=[\da-f]{3,4}:)(?=[\da-f:]{0,34}\d|[^\s]{0,5}:)[\da-f:]{2}/gi,
  // postcodes of four digits, and British ones
  new RegExp(String.raw`[1-9]\d{3}(?<=(?:,${SPACE}|[BLHblh]-)\d{4})${SPACE}`, 'g'),
  new RegExp(String.raw`\d(?<=[A-Z]\d)[A-Z\d]?${SPACE}?\d[A-Z]{2}`, 'g'),
];
/** Letters within a number: "dossier n° 1A2B3". */
const MIXED = /\d[A-Za-z]{1,15}\d/g;

/** How far around a sign the rules look (the words before a number, the street before a town), and how long an address may be. */
const REACH = 220;
const LONGEST = 2200;

/** The spans to search, in order, none touching another. */
export function suspicions(text: string): Span[] {
  const spans: Span[] = [];
  const suspect = (from: number, to: number) => spans.push(widened(text, from, to));
  for (const { 0: match, index, groups } of text.matchAll(DIGITS)) {
    if (groups!['number'] === undefined || DAY.test(match)) continue;
    const end = index + match.length;
    if (match.replace(/&\w+;|\D/g, '').length >= 8 || isLed(text, index)) suspect(index, end);
    else if (TOWN.test(text.slice(end, end + 24)) || STATE.test(text.slice(Math.max(0, index - 24), index)))
      suspect(index, end);
  }
  for (const { index, 0: match } of text.matchAll(MIXED)) if (isLed(text, index)) suspect(index, index + match.length); // prettier-ignore
  for (const sign of SIGNS)
    for (const { index, 0: match } of text.matchAll(sign)) suspect(index, index + match.length);
  return merged(spans);
}

function isLed(text: string, at: number): boolean {
  return LEAD.test(text.slice(Math.max(0, at - 140), at));
}

/** To the edge of a passage, or to a space beyond the reach of every rule: an address must not be cut in two. */
function widened(text: string, from: number, to: number): Span {
  const before = text.slice(Math.max(0, from - LONGEST), from);
  const after = text.slice(to, to + LONGEST);
  const edge = before.lastIndexOf('\n\n') + 1;
  const space = before.lastIndexOf(' ', Math.max(0, before.length - REACH));
  const start = from - before.length + Math.max(edge, space, 0);
  const close = after.indexOf('\n\n');
  const gap = after.indexOf(' ', REACH);
  const ends = [close, gap].filter((at) => at >= 0);
  return { from: start, to: to + (ends.length ? Math.min(...ends) : after.length) };
}

function merged(spans: Span[]): Span[] {
  const whole: Span[] = [];
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}
