/** File names that could not be addresses, hide, collide or lie where nothing is read. */
import { letterWith, wholes, type ThreatClass } from './case.ts';
import { DECISION, SIGNATURE } from './templates.ts';

const one = letterWith('Bonjour.');
const signature = SIGNATURE.replaceAll('§', 'Jeanne Unique');

const names = wholes([
  ['capitals', 'letters/Lettre-A.mdx', one, '1:1 file-name'],
  ['an ending in capitals', 'letters/lettre-b.MDX', one, '1:1 file-name'],
  ['a space', 'letters/ma lettre.mdx', one, '1:1 file-name'],
  ['an accent', 'letters/été.mdx', one, '1:1 file-name'],
  ['a question mark', 'letters/a?b.mdx', one, '1:1 file-name'],
  ['a number sign', 'letters/a#b.mdx', one, '1:1 file-name'],
  ['a percent sign', 'letters/a%2e%2eb.mdx', one, '1:1 file-name'],
  ['two dots', 'letters/a..b.mdx', one, '1:1 file-name'],
  ['a backslash', 'letters/a\\b.mdx', one, '1:1 file-name'],
  ['a brace', 'letters/[...slug].mdx', one, '1:1 file-name'],
  ['markup', 'letters/<img src=x onerror=alert(1)>.mdx', one, '1:1 file-name'],
  ['a quotation mark', `letters/a"b'c.mdx`, one, '1:1 file-name'],
  ['a line end', 'letters/a\nb.mdx', one, '1:1 unexpected-file'],
  ['a code of terminals', 'letters/a\u001b[31mb.mdx', one, '1:1 file-name'],
  ['an override of direction', 'letters/a\u202Ecod.mdx', one, '1:1 file-name'],
  ['a space of no width', 'letters/a\u200Bb.mdx', one, '1:1 file-name'],
  ['a letter of another script', 'letters/lеttre.mdx', one, '1:1 file-name'],
  ['an emoji', 'letters/😀.mdx', one, '1:1 file-name'],
  ['hyphens at the end', 'letters/a-.mdx', one, '1:1 file-name'],
  ['a formula', 'letters/=1+1.mdx', one, '1:1 file-name'],
  ['the name of a page of a list', 'letters/page-2.mdx', one, '1:1 file-name'],
  ['no name', 'letters/-.mdx', one, '1:1 file-name'],
  ['a signature in capitals', 'signatures/lettre/Jeanne.yaml', signature, '1:1 entry-file-name'],
  ['a signature of another ending', 'signatures/lettre/jeanne.yml', signature, '1:1 entry-file-name'],
  ['a signature too deep', 'signatures/lettre/a/jeanne.yaml', signature, '1:1 entry-file-name'],
  ['a signature of no letter', 'signatures/jeanne.yaml', signature, '1:1 entry-file-name'],
  ['a decision with markup in its name', 'moderation/<b>.yaml', DECISION.replaceAll('§', 'a'), '1:1 entry-file-name'],
  ['a page that is plain Markdown', 'pages/a.md', '---\ntitle: a\n---\n', '1:1 file-name'],
]); // prettier-ignore

const strangers = wholes([
  ['a page of HTML', 'letters/evil.html', '<script>alert(1)</script>', '1:1 unexpected-file'],
  ['a program', 'letters/evil.mjs', 'process.exit(0)', '1:1 unexpected-file'],
  ['a component of Astro', 'letters/evil.astro', '---\n---\n', '1:1 unexpected-file'],
  ['a TypeScript file', 'letters/evil.ts', '1', '1:1 unexpected-file'],
  ['a drawing', 'letters/evil.svg', '<svg><script>alert(1)</script></svg>', '1:1 unexpected-file'],
  ['a PDF', 'letters/preuve.pdf', '%PDF-1.7', '1:1 unexpected-file'],
  ['an archive', 'letters/preuve.zip', 'PK', '1:1 unexpected-file'],
  ['a text', 'letters/preuve.txt', 'a', '1:1 unexpected-file'],
  ['a table', 'letters/preuve.csv', '=1+1', '1:1 unexpected-file'],
  ['a document of an office', 'letters/preuve.docx', 'PK', '1:1 unexpected-file'],
  ['a picture of the newest kind', 'letters/preuve.avif', 'x', '1:1 unexpected-file'],
  ['a picture of a telephone', 'letters/preuve.heic', 'x', '1:1 unexpected-file'],
  ['a rule for the host', '_headers.txt'.slice(1), '/*\n  X: y', '1:1 unexpected-file'],
  ['redirections for the host', 'redirects', '/ /x', '1:1 unexpected-file'],
  ['a worker', 'sw.js', 'x', '1:1 unexpected-file'],
  ['a configuration', 'astro.config.mjs', 'x', '1:1 unexpected-file'],
  ['a package', 'package.json', '{}', '1:1 unexpected-file'],
  ['a folder of one’s own', 'admin/index.mdx', one, '1:1 unexpected-file'],
  ['a program beside signatures', 'signatures/lettre/evil.mjs', 'x', '1:1 entry-file-name'],
  ['a picture named twice', 'letters/preuve.png.html', 'x', '1:1 unexpected-file'],
  ['a letter with no ending', 'letters/lettre-sans-fin', one, '1:1 unexpected-file'],
]); // prettier-ignore

const twins = [
  ...wholes([['an identity that is taken', 'letters/twin-uid.mdx', letterWith('a', 'uid: letter:lettre\n'), '8:6 duplicate-id']]),
  { name: 'the address of another letter', files: { 'letters/twin-from.mdx': letterWith('a', 'redirectFrom: [lettre]\n') }, told: 'letters/twin-from.mdx:8:15 duplicate-address' },
  { name: 'one name in both formats', files: { 'letters/twin-a.mdx': one, 'letters/twin-a.md': one }, told: 'letters/twin-a.mdx:2:1 duplicate-id' },
  { name: 'one name as file and folder', files: { 'letters/twin-b.mdx': one, 'letters/twin-b/index.mdx': one }, told: 'letters/twin-b/index.mdx:2:1 duplicate-id' },
  { name: 'one name in two folders of timelines', files: Object.fromEntries(['a', 'b'].map((folder) => [`timelines/${folder}/twin-c.mdx`, '---\ntitle: T\nprovider: exemple\npublished: 2026-11-04\n---\n'])), told: 'timelines/b/twin-c.mdx:2:1 duplicate-id' },
  { name: 'two signatures of one name', files: { 'signatures/lettre/twin-d.yaml': SIGNATURE.replace('capacity: §\n', '').replaceAll('§', 'Élie Martin'), 'signatures/lettre/twin-e.yaml': SIGNATURE.replace('capacity: §\n', '').replaceAll('§', 'MARTIN Elie') }, told: 'signatures/lettre/twin-e.yaml:1:7 signature-twin' },
]; // prettier-ignore

const references = [
  ...wholes([
    ['a provider that is not there', 'letters/ref-provider.mdx', one.replace('provider: exemple', 'provider: ../../etc'), '7:15 unknown-reference'],
    ['a letter that is not there', 'replies/ref-letter.mdx', '---\ntitle: R\nto: letters/rien\nby: { name: X }\nposition: rejected\nreceived: 2026-11-03\npublished: 2026-11-04\n---\n\nNon.\n', '3:5 unknown-reference'],
    ['a document out of the record', 'replies/ref-out.mdx', '---\ntitle: R\nto: pages/../lettre\nby: { name: X }\nposition: rejected\nreceived: 2026-11-03\npublished: 2026-11-04\n---\n\nNon.\n', '3:5 wrong-value'],
    ['a translation of nothing', 'letters/ref-translation.mdx', letterWith('a', 'translationOf: rien\n'), '8:16 unknown-reference'],
    ['an event without a source', 'timelines/exemple/ref-event.mdx', '---\ntitle: T\nprovider: exemple\npublished: 2026-11-04\nevents: [{ at: 2026-01, kind: started, words: W }]\n---\n', '5:10 event-without-source'],
    ['a source that is not listed', 'timelines/exemple/ref-source.mdx', '---\ntitle: T\nprovider: exemple\npublished: 2026-11-04\nevents: [{ at: 2026-01, kind: started, words: W, sources: [s9] }]\n---\n', '5:60 unknown-reference'],
    ['a decision about nothing', 'moderation/ref-target.yaml', DECISION.replaceAll('§', 'a').replace('letters/lettre', 'letters/rien'), '1:9 unknown-reference'],
    ['a signature under nothing', 'signatures/rien/ref-nobody.yaml', SIGNATURE.replaceAll('§', 'Jeanne Seule'), '1:1 unknown-reference'],
  ]),
]; // prettier-ignore

export const fileNames: ThreatClass[] = [
  { threat: 'names of files', cases: names },
  { threat: 'files of other kinds', cases: strangers },
  { threat: 'documents in the place of others', cases: twins },
  { threat: 'references out of the record', cases: references },
];
