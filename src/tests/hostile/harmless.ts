/** Words that would run if somebody forgot to escape them, in every field of every kind: they are only words, and are published as such. */
import { textVersionOf } from '../../library/text-version.ts';
import { SITE } from '../sites/small-site.ts';
import { letterWith } from './case.ts';
import {
  DECISION,
  INCIDENT,
  LETTER,
  PAGE,
  PROVIDER,
  REPLY,
  SIGNATURE,
  TESTIMONIAL,
  TOMBSTONE,
} from './templates.ts';

export const WORDS = [
  '</script><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', `' onfocus='alert(1)' autofocus='`, ']]><script>alert(1)</script>', '=HYPERLINK("https://mal.example")', '@SUM(1+1)', '+1+cmd|calc', '-2+3',
  'javascript:alert(1)', "{{constructor.constructor('a')()}}", '${process.exit(1)}', '__ASTRO_IMAGE_./a.png', '</title><svg onload=alert(1)>', '<!-- --><!--', '&lt;script&gt;alert(1)&lt;/script&gt;', '&xxe;<!ENTITY xxe SYSTEM "x">',
  '</textarea></style><b>', '<iframe src=//mal.example>', '%00%0d%0aSet-Cookie:a=b', '\\u003cscript\\u003e', '</p></main></body>', 'data-pagefind-body', '<a href=javascript:alert(1)>a</a>', "');alert(1);//",
]; // prettier-ignore

/** Of the words, those that stand alone at the beginning of a cell are formulas of spreadsheets. */
export const FORMULAS = /^[=+\-@\t\r]/;

let next = 0;
const word = () => WORDS[next++ % WORDS.length]!;

/** Each `§` gets words of its own; in the text they are escaped as a writer would. */
function filled(template: string): string {
  const [front, ...body] = template.split(/(?<=\n---\n)/);
  return [
    front!
      .replace(/"(https:[^"]*)§"/g, (_, start: string) => `"${start}${encodeURIComponent(word())}"`)
      .replace(/§/g, () => JSON.stringify(word())),
    ...body.map((text) =>
      text
        .replace(/="§"/g, () => `="${word().replace(/[&"{<\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`)
        .replace(/§/g, () => word().replace(/[\\`*_{}[\]<>&#+\-=|~:@.]/g, '\\$&')),
    ),
  ].join('');
}

const signed = filled(LETTER.replace('services: [§]', 'services: [§]\nsignatures: open'));

export const harmless: Record<string, string> = {
  'site.yaml': filled(SITE.replace('title: Essai', 'title: §').replace('Un site d’essai', '§').replace('Nulle part', 'Nulle part').replace('director: Personne', 'director: §')),
  'letters/lettre.mdx': signed,
  'letters/suite.mdx': filled(LETTER),
  // A word without an end costs whoever draws pictures most.
  'letters/longue.mdx': letterWith('m'.repeat(20_000)).replace('Une lettre d’exemple', 'm'.repeat(200)).replace('Camille Exemple', 'W'.repeat(200)),
  'letters/partie.mdx': filled(TOMBSTONE),
  'testimonials/temoignage.mdx': filled(TESTIMONIAL),
  'timelines/exemple/panne.mdx': filled(INCIDENT),
  'replies/reponse.mdx': filled(REPLY),
  'providers/mechant.mdx': filled(PROVIDER),
  'pages/page.mdx': filled(PAGE.replace(/\n<Aside[^]*$/, '')),
  'moderation/demande.yaml': filled(DECISION),
  'signatures/lettre/signature.yaml': `${filled(SIGNATURE)}textVersion: ${textVersionOf(signed)}\n`,
}; // prettier-ignore
