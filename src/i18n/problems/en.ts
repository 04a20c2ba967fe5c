/** The sentences of problems, for a person who does not program. */
import type { PrivateKind } from '../../domain/allowance.ts';
import type { ReferenceKind, TextPart } from '../../domain/problem.ts';
import { outputEn } from './output-en.ts';
import { recordEn } from './record-en.ts';
import type { ProblemWords } from './words.ts';

const thing: Record<ReferenceKind, string> = {
  provider: 'provider', service: 'service', letter: 'letter', testimonial: 'testimonial', incident: 'incident', reply: 'reply',
  document: 'document', source: 'source', claim: 'claim (Claim)', scope: 'scope', event: 'event',
}; // prettier-ignore

const expectations: Record<string, string> = {
  string: 'text (in quotation marks if it holds “: ” or begins with a sign)', number: 'a number', boolean: 'true or false',
  array: 'a list (one line each, beginning with “- ”)', object: 'a group of “key: value” lines',
  identifier: 'an identifier: lower-case letters without accents, digits and hyphens', language: 'a language code such as fr, en or pt-BR',
  country: 'a country code of two capitals such as FR', base: 'a folder between slashes, such as / or /cahiers/',
  clock: 'default, consumer-mediation, right-of-reply, or your own days: overdue, longOverdue (and days: working)',
  'longer-than-overdue': 'more days than “overdue”', fingerprint: 'a SHA-256 fingerprint: 64 hexadecimal digits',
  'picture-beside': 'a png, jpg or webp picture beside the text, written ./name.png',
  'text-version': 'a version of a text, as the check gives it',
  document: 'a document, such as letters/my-letter', origin: 'an address without a folder, such as https://example.org', zone: 'a time zone such as Europe/Paris',
  url: 'a whole address that begins with https://', share: 'a name of your choice, in which the address of the page to share will end: share="three-days-without-a-word"',
  'not-empty': 'text that is not empty', text: 'text',
}; // prettier-ignore
const expectation = (code: string) =>
  expectations[code] ??
  (code.startsWith('at-least:')
    ? `at least ${code.slice(9)} item(s)`
    : code.startsWith('at-most:')
      ? `at most ${code.slice(8)} characters`
      : code);

const privateThing: Record<PrivateKind, string> = {
  secret: 'a key, a token or a password', iban: 'a bank account', card: 'a payment card', 'social-security': 'a social security number',
  email: 'an e-mail address', ip: 'an IP address', phone: 'a telephone number',
  'customer-number': 'a customer, contract or ticket number', 'postal-address': 'what looks like a postal address',
}; // prettier-ignore
const allow = (kind: PrivateKind) =>
  `or allow it in the front matter: allowed: [{ value: "…", rule: ${kind}, reason: "…", at: 2026-11-21 }].`;
const remedyOf = {
  text: (kind: PrivateKind) => `Write <Redacted reason="…" /> in its place, ${allow(kind)}`,
  'front-matter': (kind: PrivateKind) => `Remove it, ${allow(kind)}`,
  record: () =>
    'Remove it: this file is public. In site.yaml, contact details belong under publisher, host and replies.',
  name: () => 'Rename the file: its name is published too.',
};

const did = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Did you mean “${suggestion}”?` : otherwise;
const list = (known: readonly string[]) =>
  known.length > 12 ? `${known.slice(0, 12).join(', ')}…` : known.join(', ') || 'none yet';

const textPart: Record<TextPart, string> = {
  title: 'title', words: 'words of the text', authors: 'author', addressees: 'addressee', dates: 'dates',
  statement: 'other fields of the front matter', facts: 'facts', corrections: 'corrections already told',
}; // prettier-ignore

export const problemsEn: ProblemWords = {
  report: {
    found: 'found',
    expected: 'expected',
    remedy: 'remedy',
    total: (problems, files) =>
      `${problems} problem${problems > 1 ? 's' : ''} in ${files} file${files > 1 ? 's' : ''}. Nothing was published.`,
    none: (files) => `${files} files read, no problem.`,
    remarks: (remarks) =>
      remarks > 1
        ? `For information (${remarks} remarks, which keep nothing from being published):`
        : 'For information (one remark, which keeps nothing from being published):',
  },
  rules: {
    ...outputEn(privateThing),
    ...recordEn,
    'not-utf8': ({ offset }) => ({
      found: `a byte that is not UTF-8 (byte ${offset})`,
      expected: 'a file saved as UTF-8',
      remedy: 'Save the file as UTF-8 in your editor (“Save as”, encoding UTF-8).',
    }),
    'hidden-character': ({ code }) => ({
      found: `the invisible character ${code}`,
      expected: 'characters that a reader sees',
      remedy: 'Delete it: put the cursor at this column, or type the word and the spaces around it anew.',
    }),
    'file-size': ({ limit }) => ({
      found: `a file of more than ${limit} kB`,
      expected: `at most ${limit} kB of text, some fifty pages`,
      remedy: 'Divide the text into several documents; a picture is a file of its own beside the text.',
    }),
    'reading-stopped': ({ why }) => ({
      found: why === 'crash' ? 'a file that ends the program' : 'a file whose reading does not end',
      expected: 'a file that is read in less than a second',
      remedy:
        'Set it aside (a name that begins with “_”), then put its text back piece by piece: that finds the passage.',
    }),
    'file-name': ({ name }) => ({
      found: `the file name “${name}”`,
      expected: 'lower-case letters without accents, digits and hyphens, then .mdx or .md (pages: .mdx only)',
      remedy: 'Rename the file, for instance my-letter.mdx.',
    }),
    'unexpected-file': ({ folder }) => ({
      found: `a file that nothing reads (in “${folder}”)`,
      expected:
        'site.yaml, theme.css, README.md, or a document in letters, testimonials, timelines, replies, providers or pages, with its png, jpg or webp pictures; a request in moderation, a signature in signatures',
      remedy: 'Move the file, delete it, or let its name begin with “_” to set it aside.',
    }),
    'site-missing': () => ({
      found: 'no site.yaml',
      expected: 'a site.yaml that gives title, address, publisher and host',
      remedy: 'Create it; the one of the example may serve as a model.',
    }),
    'case-twins': ({ other }) => ({
      found: 'a name that differs from another only by its capitals',
      expected: 'distinct names',
      remedy: `Rename one of the two (the other: ${other}).`,
    }),
    'front-matter-missing': () => ({
      found: 'a file without front matter',
      expected: 'a first line “---”, the facts, then a line “---”',
      remedy: 'Add it; content/README.md has a model.',
    }),
    'yaml-syntax': ({ parser, code }) => ({
      found:
        code === 'DUPLICATE_KEY'
          ? 'a key written twice'
          : code === 'ANCHOR'
            ? 'a YAML anchor, alias or tag (&, *, !)'
            : `front matter that cannot be read (${parser.split('\n')[0]})`,
      expected: '“key: value” lines, well aligned, each key once',
      remedy:
        'Check the alignment and the space after each colon, and put text that holds “: ” or “#” in quotation marks.',
    }),
    'unknown-key': ({ key, known, suggestion }) => ({
      found: `the unknown key “${key}”`,
      expected: `one of: ${list(known)}`,
      remedy: did(suggestion, 'Remove this line or correct its name.'),
    }),
    'missing-key': ({ key }) => ({
      found: `nothing for “${key}”`,
      expected: `a line “${key.split('.').at(-1)}: …”`,
      remedy: 'Add it to the front matter.',
    }),
    'wrong-value': ({ key, found, expected }) => ({
      found: `“${found}” for “${key}”`,
      expected: expectation(expected),
      remedy: 'Correct this value.',
    }),
    'unknown-term': ({ key, found, known, suggestion }) => ({
      found: `“${found}” for “${key}”`,
      expected: `one of: ${known.join(', ')}`,
      remedy: did(suggestion, 'Choose one of the expected terms.'),
    }),
    'wrong-date': ({ found, why }) => ({
      found: `the date “${found}”`,
      expected:
        'a date like 2017-11-09, 2017-11, 2017, 2017-06~ (about), 2017-04/2017-05 (between), 2017-11-09T07:23+01:00',
      remedy: {
        syntax: 'Write the year first, then the month, then the day.',
        impossible: 'That day does not exist: check it.',
        american: 'Day/month or month/day? Write the year first: 2017-11-09.',
        'end-before-start': 'The end comes before the start: swap them.',
      }[why],
    }),
    'text-syntax': ({ parser, near }) => ({
      found: `a passage that cannot be read${near ? ` near “${near}”` : ''} (${parser})`,
      expected: 'text, and components that are opened and closed',
      remedy: 'Check that each <Component> has its </Component>; for a < or { in the text, write \\< or \\{.',
    }),
    'page-program': ({ why }) => ({
      found: `a page that cannot be drawn (${why})`,
      expected: 'a page in which each component and each name comes from an import that exists',
      remedy:
        'Take the passage out or complete the import: your pages (content/pages) are programs, see content/README.md.',
    }),
    'text-character': ({ character, near }) => ({
      found: `the sign ${character} in the text (“${near}”)`,
      expected: 'text in which this sign has a backslash before it',
      remedy: `Write \\${character} instead of ${character}.`,
    }),
    'text-address': ({ address }) => ({
      found: `the address <${address}>`,
      expected: 'an address without angle brackets, or a link [text](address)',
      remedy: `Write ${address} or [text](${address}).`,
    }),
    'component-content': ({ component, expected }) => ({
      found: `something that does not belong into <${component}>`,
      expected: {
        nothing: 'nothing between its tags',
        text: 'text between its tags',
        messages: '<Message> components between its tags',
      }[expected],
      remedy: {
        nothing: `Write <${component} … /> with nothing inside.`,
        text: 'Add the text, with empty lines around it.',
        messages: 'Put what each one said into a <Message>.',
      }[expected],
    }),
    'component-placement': ({ component, expected }) => ({
      found: `<${component}> in the wrong place`,
      expected: {
        'own-lines': 'alone on its lines, with empty lines around it',
        exchange: 'inside an <Exchange>',
      }[expected],
      remedy: {
        'own-lines': 'Put each tag on a line of its own.',
        exchange: `Put <Exchange> and </Exchange> around <${component}>.`,
      }[expected],
    }),
    'table-size': ({ cells, limit }) => ({
      found: `a table of ${cells} cells`,
      expected: `at most ${limit}`,
      remedy: 'Divide the table.',
    }),
    'title-unshown': ({ of, title }) => ({
      found: {
        link: `“${title}”, the title of a link: nobody would read it`,
        picture: `“${title}”, the title of a picture within a line: nobody would read it`,
        code: `“${title}”, after the language of a block of code: nobody would read it`,
      }[of],
      expected: {
        link: 'an address alone in the parentheses',
        picture: 'a picture alone in its paragraph, whose title is its caption',
        code: 'a language alone after the fence (“```yaml”), or nothing',
      }[of],
      remedy: 'Write these words in the text.',
    }),
    'text-density': ({ signs }) => ({
      found: `a passage of ${signs} signs such as *, _, <, & or @ without an empty line`,
      expected: 'paragraphs, with empty lines between them',
      remedy: 'Leave an empty line between paragraphs, or divide this passage.',
    }),
    'text-code': ({ what, found }) => ({
      found: {
        import: `a line of program “${found}”`,
        expression: `a brace “${found}”`,
        spread: `“${found}”`,
        html: `an HTML tag “${found}”`,
        comment: `an HTML comment “${found}”`,
      }[what],
      expected: 'text and the site’s components; a text is never a program',
      remedy: {
        import: 'Remove this line.',
        expression: 'To write a brace, put a backslash before it: \\{',
        spread: 'Write the attributes one by one, in quotation marks.',
        html: 'For a new paragraph leave an empty line; to write the sign <, put \\<',
        comment: 'Remove it, or write it {/* like this */}.',
      }[what],
    }),
    'unknown-component': ({ name, known, suggestion }) => ({
      found: `the unknown component <${name}>`,
      expected: `one of: ${known.join(', ')}`,
      remedy: did(suggestion && `<${suggestion}>`, 'To write the sign < in a text, put \\<'),
    }),
    'unknown-attribute': ({ component, name, known, suggestion }) => ({
      found: `the unknown attribute “${name}” of <${component}>`,
      expected: known.length ? `one of: ${known.join(', ')}` : 'no attribute',
      remedy: did(suggestion, 'Remove it.'),
    }),
    'missing-attribute': ({ component, name }) => ({
      found: `<${component}> without “${name}”`,
      expected: `<${component} ${name}="…">`,
      remedy: 'Add this attribute.',
    }),
    'attribute-value': ({ component, name, found, expected }) => ({
      found: `${name}="${found}" in <${component}>`,
      expected: expectation(expected),
      remedy: 'Correct this value.',
    }),
    'unsafe-address': ({ found }) => ({
      found: `the address “${found}”`,
      expected:
        'an address in https://, http://, mailto:, tel:, a page of the site (/letters/…/) or an anchor (#…)',
      remedy: 'Correct or remove the link.',
    }),
    'picture-missing': ({ found, suggestion }) => ({
      found: `the picture “${found}”, which is not there`,
      expected: 'a picture beside the text',
      remedy: did(suggestion, 'Check the file name, capitals included.'),
    }),
    'picture-address': ({ found }) => ({
      found: `the picture “${found}”`,
      expected: 'a png, jpg or webp picture beside the text, written ./name.png',
      remedy: 'Download the picture and put it beside the text.',
    }),
    'picture-unreadable': ({ found }) => ({
      found: `the picture “${found}”, unreadable or too large`,
      expected: 'a png, jpg or webp picture of at most 40 megapixels',
      remedy: 'Open it in a picture program and save it again.',
    }),
    'picture-description': ({ found }) => ({
      found: `the picture “${found}” without a description`,
      expected: 'a description for those who do not see it',
      remedy: 'Write ![what the picture shows](./name.png) or alt="…".',
    }),
    nesting: ({ depth, limit }) => ({
      found: `${depth} nested levels`,
      expected: `at most ${limit}`,
      remedy: 'Simplify this passage: fewer quotations or lists inside each other.',
    }),
    'personal-data': ({ kind, masked, where }) => ({
      found: `${privateThing[kind]}: ${masked} (hidden here)`,
      expected: 'nothing that can reach a person or belongs to one',
      remedy: remedyOf[where](kind),
    }),
    secret: ({ masked, where }) => ({
      found: `${privateThing.secret}: ${masked} (hidden here)`,
      expected: 'nothing that opens an account or acts in somebody’s name',
      remedy: `Have it revoked at once: whoever has this folder may have read it. ${remedyOf[where]('secret')}`,
    }),
    'allowance-unused': ({ kind, masked }) => ({
      found: `an entry of “allowed” (${kind}, ${masked}) that nothing in this file needs`,
      expected: 'entries whose value stands in this file, written as it stands there',
      remedy: 'Correct its value or its rule, or remove the entry.',
    }),
    'unknown-reference': ({ kind, found, known, suggestion }) => ({
      found: `${thing[kind]} “${found}”, which does not exist`,
      expected: `one of: ${list(known)}`,
      remedy: did(suggestion, 'Correct the identifier or create this document.'),
    }),
    'duplicate-id': ({ id, other }) => ({
      found: `the identifier “${id}”, already taken`,
      expected: 'an identifier of its own',
      remedy: `Rename one of the two (the other: ${other}).`,
    }),
    'duplicate-address': ({ address, other }) => ({
      found: `the address ${address}, already taken`,
      expected: 'an address for each document',
      remedy: `Rename one of the two files (the other: ${other}).`,
    }),
    'dead-link': ({ found, suggestion }) => ({
      found: `a link to ${found}, which does not exist`,
      expected: 'a page of the site',
      remedy: did(suggestion, 'Correct or remove the link.'),
    }),
    'end-before-start': ({ start, end }) => ({
      found: `an end (${end}) before the start (${start})`,
      expected: 'an end after the start',
      remedy: 'Check both dates.',
    }),
    'date-in-future': ({ found, today }) => ({
      found: `the date ${found}, still to come`,
      expected: `a date not after ${today}`,
      remedy: 'Check the year, or wait for that day.',
    }),
    'event-without-source': () => ({
      found: 'a fact without a source',
      expected: 'at least one source: “sources: [s1]”',
      remedy: 'Name the source of this fact, or remove it.',
    }),
    'unknown-language': ({ found, known }) => ({
      found: `the language “${found}”`,
      expected: `one of: ${known.join(', ')}`,
      remedy: 'Remove this language from site.yaml: the engine has no words for it.',
    }),
    'entry-file-name': ({ name, expected }) => ({
      found: `the file “${name}” in this place`,
      expected: `a .yaml file named in lower case without accents, digits and hyphens, such as ${expected}`,
      remedy: 'Rename or move the file.',
    }),
    'withdrawal-not-in-force': ({ prominence }) => ({
      found: `a withdrawal (withdrawn) in a text that stays published (prominence: ${prominence})`,
      expected: '“prominence: withdrawn” (the title stays) or “prominence: removed” (nothing stays)',
      remedy: 'Add the line prominence, or take the withdrawal out.',
    }),
    'decision-incomplete': ({ missing }) => ({
      found: `a decision without ${missing === 'decided' ? 'a date (decided)' : 'public reasons (reasons)'}`,
      expected: 'a dated decision with its reasons; or “decision: pending”',
      remedy: `Add the line ${missing}.`,
    }),
    'signature-twin': ({ name, other }) => ({
      found: `“${name}”, who has already signed this letter`,
      expected: 'one signature a person, accents and capitals aside',
      remedy: `Keep one of the two files (the other: ${other}); if they are two people, give each a capacity.`,
    }),
    'signature-version': ({ found, known, current }) => ({
      found:
        found === undefined
          ? 'a signature that does not say which text it signs'
          : `the version ${found}, which the letter does not know`,
      expected: `“textVersion: ${known.join('” or “textVersion: ')}”`,
      remedy: `The text of today is ${current}: write that if it is what was signed.`,
    }),
    'published-text-changed': ({ parts, since, today }) => ({
      found: `a text that changed since it was remembered on ${since}${parts.length > 0 ? ` (${parts.map((part) => textPart[part]).join(', ')})` : ''}`,
      expected: 'the text as it was published, or a dated correction that tells readers of the change',
      remedy: `Put it back, or add to the front matter: corrections, with an entry “at: ${today}” and “words: …” (what changed, and why).`,
    }),
    'published-text-gone': ({ uid, since, now }) => ({
      found:
        now === 'draft'
          ? `a draft that was published (${uid}, remembered on ${since})`
          : now === 'nowhere'
            ? `no file for ${uid}, published and remembered on ${since}`
            : `no file for ${uid}, remembered on ${since}; its text stands in ${now}`,
      expected: 'a published text, or a tombstone in its place',
      remedy:
        now === 'draft'
          ? 'Take “draft: true” out; to withdraw the text, write “prominence: withdrawn” with “withdrawn: at, reason”.'
          : now === 'nowhere'
            ? 'Put the file back (git keeps it); to take the text away, write “prominence: withdrawn” or “removed” in it, with “withdrawn: at, reason”.'
            : `Write “redirectFrom: [${uid.split(':').at(-1)}]” in ${now}.`,
    }),
    'log-broken': ({ why, missing }) => ({
      found: {
        unreadable: 'a leaf of the log that cannot be read',
        edited: 'a leaf of the log that was changed after it was written',
        missing: `a leaf of the log that names ${missing}, which is not there`,
      }[why],
      expected: 'the files of published/ as “npm run remember” wrote them, all of them',
      remedy: 'Put the file back as git keeps it; never write in published/ by hand.',
    }),
    'signed-text-changed': ({ count, signed, current }) => ({
      found: `a text signed ${count} time${count > 1 ? 's' : ''} (version ${signed.join(', ')}) that has changed (version ${current})`,
      expected: 'the text as it was signed, or its versions declared, the last one being that of today',
      remedy: `Put the text back, or declare in the letter: textVersions, with an entry “version, at, words” for ${[...signed, current].join(', then ')}.`,
    }),
  },
};
