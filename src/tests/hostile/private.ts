/** Private data and secrets in every field of every kind of file, and in every part of a text. */
import { bodies, everyField, letterWith, wholes, type ThreatClass } from './case.ts';
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

const PHONE = '06 12 34 56 78';
const MAIL = 'jean.dupont@orange.fr';
const IBAN = 'FR76 3000 6000 0112 3456 7890 189';
const CARD = '4111 1111 1111 1111';
const NIR = '1 84 12 76 451 089 46';
const ADDRESS = '12 rue de la Paix 75002 Paris';
/** Put together here, so that no scanner of repositories takes this file for a leak. */
const TOKEN = ['ghp_', 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zaB3dE'].join('');

const fields = [
  ...everyField('a telephone in a letter', (slug) => `letters/${slug}.mdx`, LETTER.replace(/https:\/\/exemple\.fr\/\?[ab]=§/g, 'https://exemple.fr/'), PHONE, 'personal-data'),
  ...everyField('an address in a testimonial', (slug) => `testimonials/${slug}.mdx`, TESTIMONIAL, MAIL, 'personal-data'),
  ...everyField('a bank account in a timeline', (slug) => `timelines/exemple/${slug}.mdx`, INCIDENT, IBAN, 'personal-data'),
  ...everyField('a token in a reply', (slug) => `replies/${slug}.mdx`, REPLY, TOKEN, 'secret'),
  ...everyField('a card in a provider', (slug) => `providers/${slug}.mdx`, PROVIDER, CARD, 'personal-data'),
  ...everyField('a social security number in a page', (slug) => `pages/${slug}.mdx`, PAGE, NIR, 'personal-data'),
  ...everyField('a telephone in a tombstone', (slug) => `letters/${slug}.mdx`, TOMBSTONE, PHONE, 'personal-data'),
  ...everyField('a telephone in a signature', (slug) => `signatures/lettre/${slug}.yaml`, SIGNATURE, PHONE, 'personal-data'),
  ...everyField('an address in a decision', (slug) => `moderation/${slug}.yaml`, DECISION, MAIL, 'personal-data'),
]; // prettier-ignore

const parts = bodies('private part', ['mdx', 'md'], [
  ['in a heading', `## Appelez ${PHONE}`, '1:12 personal-data'],
  ['in a list', `- a\n- ${MAIL}`, '2:3 personal-data'],
  ['in a table', `| a |\n| - |\n| ${IBAN} |`, '3:3 personal-data'],
  ['in a quotation', `> ${CARD}`, '1:3 personal-data'],
  ['over two lines of a quotation', '> 06 12 34\n> 56 78', '1:3 personal-data'],
  ['in code', `\`${TOKEN}\``, '1:2 secret'],
  ['in a block of code', `\`\`\`sh\nexport T=${TOKEN}\n\`\`\``, '2:10 secret'],
  ['in the words of the code’s language', `\`\`\`sh ${PHONE}\na\n\`\`\``, '1:7 personal-data'],
  ['in a note', `Voir[^1].\n\n[^1]: ${ADDRESS}`, '3:7 personal-data'],
  ['in a link', '[ici](mailto:jean.dupont@orange.fr)', '1:14 personal-data'],
  ['in a link by telephone', '[ici](tel:+33612345678)', '1:11 personal-data'],
  ['in the title of a link', `[ici](/lettres/ "${PHONE}")`, '1:18 personal-data'],
  ['in a definition', `[ici][a]\n\n[a]: mailto:${MAIL}`, '3:13 personal-data'],
  ['in the description of a picture', `![Le ${PHONE}](./a.png)`, '1:6 personal-data'],
  ['in the name of a picture', '![a](./facture-0612345678.png)', '1:16 personal-data'],
  ['in a query', '[ici](https://exemple.fr/?m=jean.dupont%40orange.fr)', '1:7 personal-data'],
  ['behind marks', '06 **12** 34 _56_ 78', '1:1 personal-data'],
  ['behind entities', 'jean&#64;orange&period;fr', '1:1 personal-data'],
  ['behind full width', '０６１２３４５６７８', '1:1 personal-data'],
  ['behind words', 'jean [at] orange [point] fr', '1:1 personal-data'],
  ['behind soft hyphens', 'jean\u00AD@orange\u00AD.fr', '1:1 personal-data'],
  ['a password', 'mot de passe : Azerty123', '1:16 secret'],
  ['a key in an address', '[ici](https://exemple.fr/?api_key=aB3dE6gH9jK2mN5pQ8rS1tU4)', '1:35 secret'],
  ['an address of a machine', 'depuis 82.64.12.34', '1:8 personal-data'],
  ['a customer number', 'mon n° client 1234567', '1:15 personal-data'],
  ['a ticket', 'le ticket n° 1234567', '1:14 personal-data'],
  ['a private key', ['-----BEGIN ', 'RSA PRIVATE KEY-----'].join(''), '1:1 secret'],
]); // prettier-ignore

const components = bodies('private component', ['mdx'], [
  ['in a comment', `a {/* ${PHONE} */} b`, '1:7 personal-data'],
  ['around a comment', 'a 06 12{/* x */} 34 56 78', '1:3 personal-data'],
  ['in a caption', `<Exhibit caption="${MAIL}" />`, '1:19 personal-data'],
  ['in a description', `<Figure src="./a.png" alt="${PHONE}" />`, '1:28 personal-data'],
  ['in a reason of what was blacked out', `<Redacted reason="${PHONE}" />`, '1:19 personal-data'],
  ['in who speaks', `<Quote by="${MAIL}">\n\na\n\n</Quote>`, '1:12 personal-data'],
  ['in a message', `<Exchange>\n<Message from="A">\n${PHONE}\n</Message>\n</Exchange>`, '3:1 personal-data'],
]); // prettier-ignore

const names = wholes([
  ['the name of a letter', 'letters/lettre-0612345678.mdx', letterWith('a'), '1:1 personal-data'],
  ['the name of a folder', 'letters/client-1234567/index.mdx', letterWith('a'), '1:1 personal-data'],
  ['the name of a picture', 'letters/images/jean.dupont@orange.fr.png', 'x', '1:1 personal-data'],
  ['the name of a signature', 'signatures/lettre/jeanne-0612345678.yaml', SIGNATURE.replaceAll('§', 'Jeanne Autre'), '1:1 personal-data'],
  ['the name of a decision', 'moderation/ticket-1234567.yaml', DECISION.replaceAll('§', 'mot'), '1:1 personal-data'],
  ['a draft', 'letters/private-draft.mdx', letterWith(PHONE, 'draft: true\n'), '10:1 personal-data'],
  ['an allowance without its value', 'letters/allowance-unused.mdx', letterWith('a', `allowed: [{ value: "${PHONE}", rule: phone, reason: R, at: 2026-11-01 }]\n`), '8:11 allowance-unused'],
  ['an allowance without a reason', 'letters/allowance-reason.mdx', letterWith(PHONE, `allowed: [{ value: "${PHONE}", rule: phone, reason: " ", at: 2026-11-01 }]\n`), '10:1 personal-data'],
  ['an allowance by another rule', 'letters/allowance-rule.mdx', letterWith(PHONE, `allowed: [{ value: "${PHONE}", rule: email, reason: R, at: 2026-11-01 }]\n`), '10:1 personal-data'],
]); // prettier-ignore

export const privateData: ThreatClass[] = [
  { threat: 'private data in every field of every kind', cases: fields },
  { threat: 'private data in every part of a text', cases: [...parts, ...components] },
  { threat: 'private data in names, drafts and allowances', cases: names },
];
