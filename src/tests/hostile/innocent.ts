/** What people type without a thought of code or of secrets. It is read as it is typed. */

/** In plain Markdown and with components alike: `[typed, read]`, or what is typed and read. */
export const everywhere: (string | [typed: string, read: string])[] = [
  // signs
  'moins de < 100 €', 'a < b et b > c', '5 > 3', '-> voir plus bas', '=> donc', 'a >= b', ':-) ;-) :(', '¯\\\\\\_(ツ)_/¯|¯\\_(ツ)_/¯',
  'une accolade fermante } seule', 'a } b } c', '100 % sûr', 'AT&T', 'R&D', 'Dupont & fils', 'a & b', '50 € & plus', '&', '#MeToo', 'le # de suivi', 'C# et F#', 'n° 5', '§ 3', '@quelquun',
  'a_b_c', 'snake_case_name', '3 * 4 * 5', '~10 min', 'l’été « brûlant »', '"droit"', "l'apostrophe droite", '…', '— un tiret', '–', 'm²', 'CO₂', '½', '€uro', '£5', '¥', '°C', '†', '$HOME', '$5 et $10',
  'a|b', 'a | b', '[crochets]', '[ ]', '[sic]', '(…)', '[…]', 'x[0]', 'a ^ b', '^_^', 'C:\\Users\\moi', 'un \\ seul|un \\ seul', '1/2', '//commentaire', '/* pas un commentaire */', '#!/bin/sh', '--option', '%s', '%2e%2e', '\\n littéral',
  // words that programs know
  'import duties are due', 'imports de France', 'exporter, importer', 'export licence', 'from Paris', 'default de paiement', 'const en latin', 'return to sender', 'function room', 'class action', 'new price', 'delete my account',
  'undefined', 'null', 'NaN', 'true', 'constructor', '__proto__ est un mot|proto est un mot', 'toString', 'javascript: un langage', 'data: les données', 'script', 'un iframe', 'onclick', 'eval', 'SELECT * FROM clients; DROP TABLE clients|SELECT * FROM clients; DROP TABLE clients', "Robert'); DROP TABLE", '`__ASTRO_IMAGE_` n’est rien ici|__ASTRO_IMAGE_ n’est rien ici',
  // numbers that are nobody's
  '24 300 000 €', '09/11/2017', '2017-11-09T07:23+01:00', '1 234 567,89 €', 'version 10.4.12.1', 'SIREN 424 761 419', 'SIRET 424 761 419 00045', 'ISBN 978-2-07-036822-8', 'EAN 3017620422003', 'RFC 5737', 'article L. 111-7-2', 'loi n° 2004-575 du 21 juin 2004',
  'CVE-2026-27829', 'ticket 4521', 'le 3900', '192.0.2.1', '127.0.0.1', '4111 1111 1111 1112', 'FR76 XXXX XXXX XXXX', '2014, 2015, 2016', 'de 8 h 30 à 12 h 15', '36 15', '99,999 %', 'mot de passe : oublié', 'la clé : la transparence', '12 rue de la Paix', '75 000 Parisiens', 'AS16276',
  // scripts of the world
  'السلام عليكم', 'שָׁלוֹם עֲלֵיכֶם', 'می‌خواهم پاسخ بگیرم', 'क्‍ष और श्री', 'ภาษาไทย', '我们没有得到答复。', 'お返事をいただけません。', '답장이 없습니다', 'Ελληνικά', 'Українська мова', 'Tiếng Việt', 'İstanbul ışığı', 'Łódź', 'ﬁn', 'e\u0301te\u0301', '\u200Fعربي\u200E latin',
  // pictures of feelings
  '😀', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '❤️', '👍🏽', '🇫🇷', '☎', '⚠️ attention', '✉️ pas de réponse',
  // long and odd
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '!!!!!!', '???', 'NON !', 'J’ATTENDS UNE RÉPONSE', 'a'.repeat(500), '-', 'plus ou moins (+/-)', '.', '1.', 'x',
].map((one) => (/[^| ]\|[^| ]/.test(one) && one !== 'a|b' ? (one.split('|') as [string, string]) : one)); // prettier-ignore

/** In plain Markdown: no component is there, so that a brace or an angle is a sign like others. */
export const markdownOnly: (string | [typed: string, read: string])[] = [
  'I <3 you', '1 << 2', 'x <= y', '<-- ici',
  'colère ><', 'moins de <100 €', '<5 min', 'un { seul', 'au prix de {29 €}', 'function() { return 1 }', '{"cle": "valeur"}', 'si (a < b) { c }', 'import x from "y" est du code', 'export default est du code', '{{ prenom }}', '${montant}', '{% if %}', 'a {/* b */} c',
]; // prettier-ignore

/** Beside components: a backslash keeps a sign a sign. */
export const besideComponents: (string | [typed: string, read: string])[] = [
  ['I \\<3 you', 'I <3 you'], ['moins de \\<100 €', 'moins de <100 €'], ['un \\{ seul', 'un { seul'], ['au prix de \\{29 €\\}', 'au prix de {29 €}'], ['\\{\\{ prenom }}', '{{ prenom }}'], ['`<3`', '<3'], ['`{montant}`', '{montant}'], ['`import x from "y"`', 'import x from "y"'],
  ['```js\nimport x from "y";\nexport const a = {};\n```', 'import x from "y"; export const a = {};'], ['```html\n<script>alert(1)</script>\n```', '<script>alert(1)</script>'], ['importer coûte cher', 'importer coûte cher'], ['import\nexport', 'import export'], ['a {/* une note à soi */} b', 'a b'],
]; // prettier-ignore

/** Titles and names as YAML writes them: `[written, read]`. */
export const titles: [written: string, read: string][] = [
  ['Lettre à la direction', 'Lettre à la direction'], ['"Prix : {29 €}"', 'Prix : {29 €}'], ['"<3 le service"', '<3 le service'], ['"</script><script>alert(1)</script>"', '</script><script>alert(1)</script>'], ['"=1+1"', '=1+1'], ['"-1 sur 10"', '-1 sur 10'], ['"+33, c’est nous"', '+33, c’est nous'],
  ['"]]> et autres signes"', ']]> et autres signes'], ["'L''été'", 'L’été'.replace('’', "'")], ['"Dupont & fils"', 'Dupont & fils'], ['"#MeToo"', '#MeToo'], ['"@ovh, répondez"', '@ovh, répondez'], ['no', 'no'], ['"2017"', '2017'], ['"null"', 'null'], ['>\n  Sur deux\n  lignes', 'Sur deux lignes'], ['"\\u00C9t\\u00E9"', 'Été'],
  ['"السلام عليكم"', 'السلام عليكم'], ['"👨‍👩‍👧‍👦 sans réponse"', '👨‍👩‍👧‍👦 sans réponse'], ['"__ASTRO_IMAGE_./a.png"', '__ASTRO_IMAGE_./a.png'], ['"[object Object]"', '[object Object]'], ['"${process.env.HOME}"', '${process.env.HOME}'], ['"%s %d %j"', '%s %d %j'], ['"../../etc/passwd"', '../../etc/passwd'], ['"C:\\\\Windows"', 'C:\\Windows'],
  [`"${'mot '.repeat(48)}fin"`, `${'mot '.repeat(48)}fin`], [`"${'a'.repeat(200)}"`, 'a'.repeat(200)],
]; // prettier-ignore
