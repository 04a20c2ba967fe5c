/** Keys and tokens of services, private keys, passwords: whoever reads one may act in its owner's name. */
import { matches, type Hit, type PrivacyRule } from '../rule.ts';

/** As the services say that theirs look (their own documentation of secret scanning). Every repetition is bounded. */
const KEYS = [
  String.raw`PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1[A-Z\d]{20,60}`,
  String.raw`(?:AKIA|ASIA|ABIA|ACCA)[A-Z\d]{16}(?![A-Za-z\d])`, // AWS
  String.raw`gh[pousr]_[A-Za-z\d]{30,255}|github_pat_\w{22,255}|glpat-[\w-]{20,64}`,
  String.raw`xox[abeoprs]-[A-Za-z\d-]{10,250}|xapp-\d-[A-Za-z\d-]{10,250}`, // Slack
  String.raw`hooks\.slack\.com\/services\/T\w{6,14}\/B\w{6,14}\/\w{16,32}`,
  String.raw`discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[\w-]{30,90}`,
  String.raw`(?:[srp]k|rk)_(?:live|test)_[A-Za-z\d]{10,250}|whsec_[A-Za-z\d+\/=]{16,100}`, // Stripe
  String.raw`AIza[\w-]{35}(?![\w-])|GOCSPX-[\w-]{20,40}|ya29\.[\w-]{20,250}`, // Google
  String.raw`eyJ[\w-]{8,2000}\.eyJ[\w-]{4,4000}(?:\.[\w-]{0,2000})?`, // JWT (RFC 7519)
  String.raw`sk-(?:proj-|ant-|svcacct-|or-)?[A-Za-z\d][\w-]{18,250}`,
  String.raw`npm_[A-Za-z\d]{36}(?![A-Za-z\d])|pypi-AgE[\w-]{20,250}|hf_[A-Za-z]{30,40}|dop_v1_[a-f\d]{64}`,
  String.raw`SG\.[\w-]{16,32}\.[\w-]{16,64}|AC[a-f\d]{32}(?![a-f\d])|\d{8,10}:AA[\w-]{30,40}`, // SendGrid, Twilio, Telegram
].map((source) => new RegExp(String.raw`(?<![\w-])(?:${source})`, 'gu'));

/** How they begin: only a text that has one of these is held against all patterns. */
const BEGINNINGS =
  /PuTTY-|AGE-SEC|A[KS]IA|A[BC][IC]A|gh[pousr]_|github_pat_|glpat-|xox|xapp-|slack\.com\/serv|\/api\/webhooks|k_(?:live|test)_|whsec_|AIza|GOCSPX|ya29|eyJ|sk-|npm_|pypi-|hf_|dop_v1|SG\.|AC[a-f\d]{8}|:AA/;

/** PEM (RFC 7468) and OpenPGP. */
const PRIVATE_KEY = /-{3,5} ?BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)? ?-{3,5}/g;

/** A name and a password within an address (RFC 3986, 3.2.1). */
const IN_ADDRESS = /\/\/[^\s/@:]{1,64}:(?<value>[^\s/@]{1,100})(?=@)/gu;

const WORDS = String.raw`(?:pass ?word|passwd|pass ?phrase|pwd|mots? de passe|mdp|code secret|code confidentiel|code pin|(?:access|auth|bearer|api|session|refresh)?[-_ ]?token|jeton(?: d['’][\p{L}]{2,20})?|bearer|secret|(?:api|secret|access|private|client)[-_ ]?(?:key|secret)|cl[ée](?: (?:d['’])?api| secr[èe]te| priv[ée]e| wi-?fi| wep| wpa2?)|authorization|identifiant secret)`;
/** "mot de passe : …", "token=…", "the password is …": the sign between is found first, being rarer than words. */
const SIGN = /[:=]| (?:est|était|is|was) (?!une? |an? )/giu;
const SAID = new RegExp(String.raw`(?<!\p{L})(?<word>${WORDS})["'’” ]{0,3}(?: (?:est|is))? ?$`, 'iu');
const VALUE = /[:=>]{0,2} ?(?:Basic |Bearer )?["'“«‘ ]{0,2}(?<value>[^\s"'“”«»<>&]{4,200})/iuy;

export const secret: PrivacyRule = {
  kind: 'secret',
  inAddresses: true,
  contact: false,
  find: (text) => [
    ...(BEGINNINGS.test(text) ? KEYS.flatMap((pattern) => matches(text, pattern).map(({ hit }) => hit)) : []),
    ...matches(text, PRIVATE_KEY).map(({ hit }) => hit),
    ...matches(text, IN_ADDRESS).map(({ hit }) => hit),
    ...matches(text, SIGN).flatMap(({ hit: { start, end } }): Hit[] => {
      const word = SAID.exec(text.slice(Math.max(0, start - 40), start))?.groups?.['word'];
      if (word === undefined) return [];
      VALUE.lastIndex = end;
      const found = VALUE.exec(text)?.groups?.['value'];
      const value = found?.replace(/[.,;:!?)\]…]+$/, '') ?? '';
      if (!isGuarded(value, /^(?:pass|pwd|mot|mdp|code|cl[ée] w)/i.test(word))) return [];
      const from = VALUE.lastIndex - found!.length;
      return [{ start: from, end: from + value.length }];
    }),
  ],
};

/** Whether a value looks made up to be hard to guess: "inconnu" and "oublié" are answers, "hunter2!" is not. */
function isGuarded(value: string, isPassword: boolean): boolean {
  if (/^(?:19|20)\d\d(?:-\d\d){0,2}$|^[*•.xX_-]+$|^https?:|^\d{1,2}[:h]\d{2}$/.test(value)) return false;
  if (isPassword && /^\d{4,12}$/.test(value)) return true;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(value)).length;
  if (isPassword) return value.length >= 6 && kinds >= 2 && /[\d!@#$%^&*+=]/.test(value);
  return value.length >= 8 && kinds >= 2 && /\d/.test(value) && entropy(value) > 2.5;
}

/** Shannon's measure, in bits a character. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return -[...counts.values()].reduce(
    (sum, count) => sum + (count / value.length) * Math.log2(count / value.length),
    0,
  );
}
