/** A `site.yaml` that would run, leak or lie: there is one a folder, so each is read alone. */
import { SITE } from '../sites/small-site.ts';
import type { Hostile } from './case.ts';

const PHONE = '06 12 34 56 78';

/** What is replaced, by what, and what is told. */
const changes: [name: string, from: string | RegExp, to: string, told: string][] = [
  ['an address that runs', 'https://essai.example', 'javascript:alert(1)', '3:6 wrong-value'],
  ['an address with a name before it', 'https://essai.example', 'https://a:b@essai.example', '3:6 wrong-value'],
  ['a base that breaks out', 'since: 2026', 'base: \'/"><script>/\'\nsince: 2026', '5:7 wrong-value'],
  ['a base out of the site', 'since: 2026', 'base: /../\nsince: 2026', '5:7 wrong-value'],
  ['a licence that runs', 'since: 2026', 'licence: { name: L, url: "javascript:alert(1)" }\nsince: 2026', '5:26 wrong-value'],
  ['a publisher’s address that runs', 'director: Personne', 'director: Personne, url: "data:text/html,x"', '6:52 wrong-value'],
  ['a program', 'since: 2026', 'scripts: ["https://exemple.fr/x.js"]\nsince: 2026', '5:1 unknown-key'],
  ['an integration', 'since: 2026', 'integrations: [evil]\nsince: 2026', '5:1 unknown-key'],
  ['the head of pages', 'since: 2026', 'head: "<script>"\nsince: 2026', '5:1 unknown-key'],
  ['a private telephone in the description', 'Un site d’essai', `Appelez ${PHONE}`, '2:22 personal-data'],
  ['a private address in the title', 'title: Essai', 'title: jean.dupont@orange.fr', '1:8 personal-data'],
  ['a token in a note', 'since: 2026', `since: 2026 # ${['ghp_', 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zaB3dE'].join('')}`, '5:15 secret'],
  ['an override of direction', 'Un site d’essai', '"Un \\u202Esite"', '2:14 hidden-character'],
  ['a null', 'Un site d’essai', 'Un \u0000site', '2:17 hidden-character'],
  ['an alias', 'title: Essai', 'title: &a Essai', '1:11 yaml-syntax'],
  ['a tag', 'title: Essai', 'title: !!js/function x', '1:22 yaml-syntax'],
  ['a key twice', 'since: 2026', 'title: Autre\nsince: 2026', '5:1 yaml-syntax'],
  ['the prototype', 'since: 2026', '__proto__: { a: b }\nsince: 2026', '5:1 unknown-key'],
  ['a language that is none', '[fr]', '[../../etc]', '4:13 wrong-value'],
  ['a language without words', '[fr]', '[fr, de]', '4:17 unknown-language'],
  ['a zone out of the machine', 'since: 2026', 'zone: ../../etc/passwd\nsince: 2026', '5:7 wrong-value'],
  ['words alone', SITE, 'Bonjour', '1:1 wrong-value'],
  ['front matter of a document', SITE, `---\n${SITE}---\n`, '10:1 yaml-syntax'],
  ['a hundred thousand signs', 'since: 2026', `since: 2026\n# ${'a'.repeat(100_000)}`, '1:1 file-size'],
]; // prettier-ignore

export const sites: Hostile[] = changes.map(([name, from, to, told]) => ({
  name,
  files: { 'site.yaml': SITE.replace(from, () => to) },
  told: `site.yaml:${told}`,
}));
