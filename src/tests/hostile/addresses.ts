/** Links and pictures that lead where nobody should go, or hide where they lead. */
import { bodies, fronts, type ThreatClass } from './case.ts';

const link = (address: string) => `Voir [ici](${address}).`;

const schemes = bodies('scheme', ['mdx', 'md'], [
  ['javascript', link('javascript:alert(1)'), '1:6 unsafe-address'],
  ['javascript in mixed case', link('JaVaScRiPt:alert(1)'), '1:6 unsafe-address'],
  ['javascript with an entity', link('javascript&#58;alert(1)'), '1:6 unsafe-address'],
  ['javascript with a tab as entity', link('java&#9;script:alert(1)'), '1:6 unsafe-address'],
  ['javascript with a line end as entity', link('java&NewLine;script:alert(1)'), '1:6 unsafe-address'],
  ['javascript in percent', link('%6Aavascript:alert(1)'), '1:6 unsafe-address'],
  ['javascript after a control', link('&#1;javascript:alert(1)'), '1:6 unsafe-address'],
  ['data', link('data:text/html;base64,PHNjcmlwdD4='), '1:6 unsafe-address'],
  ['vbscript', link('vbscript:msgbox(1)'), '1:6 unsafe-address'],
  ['a file', link('file:///etc/passwd'), '1:6 unsafe-address'],
  ['a source view', link('view-source:https://exemple.fr/'), '1:6 unsafe-address'],
  ['a blob', link('blob:https://exemple.fr/1'), '1:6 unsafe-address'],
  ['a settings page', link('ms-settings:about'), '1:6 unsafe-address'],
  ['no scheme', link('//exemple.fr/'), '1:6 unsafe-address'],
  ['backslashes for slashes', link('/\\\\exemple.fr'), '1:6 unsafe-address'],
  ['a path out of the site', link('/../admin/'), '1:6 unsafe-address'],
  ['a path out of the site in percent', link('/%2e%2e/admin/'), '1:6 unsafe-address'],
  ['a name before the host', link('https://ovh.com@exemple.fr/'), '1:6 unsafe-address'],
  ['a host of two scripts', link('https://оvh.com/'), '1:6 unsafe-address'],
  ['words that name another site', 'Voir [https://ovh.com/](https://exemple.fr/).', '1:6 unsafe-address'],
  ['words that name another site without scheme', 'Voir [www.ovh.com](https://exemple.com/).', '1:6 unsafe-address'],
  ['a definition that runs', 'Voir [ici][a].\n\n[a]: javascript:alert(1)', '1:6 unsafe-address'],
  ['a picture in a link that runs', '[![a](./a.png)](javascript:alert(1))', '1:1 unsafe-address'],
  ['an address of more than two thousand signs', link(`https://exemple.fr/${'a'.repeat(2100)}`), '1:6 unsafe-address'],
  ['a relative page', link('autre.html'), '1:6 unsafe-address'],
  ['a page that is not there', link('/lettres/nulle-part/'), '1:6 dead-link'],
]); // prettier-ignore

const pictures = bodies('picture', ['mdx', 'md'], [
  ['from another site', '![Une facture](https://exemple.fr/a.png)', '1:1 picture-address'],
  ['from another site without scheme', '![Une facture](//exemple.fr/a.png)', '1:1 picture-address'],
  ['from this machine', '![Une facture](http://127.0.0.1:8080/a.png)', '1:1 picture-address'],
  ['from a service of the cloud', '![Une facture](http://169.254.169.254/a.png)', '1:1 picture-address'],
  ['a program', '![Une facture](./evil.mjs)', '1:1 picture-address'],
  ['a file raw', '![Une facture](../../.env?raw)', '1:1 picture-address'],
  ['a file as an address', '![Une facture](./a.png?url)', '1:1 picture-address'],
  ['a fragment', '![Une facture](./a.png#x)', '1:1 picture-address'],
  ['out of the folder', '![Une facture](../autre/a.png)', '1:1 picture-address'],
  ['out of the folder in percent', '![Une facture](%2e%2e/a.png)', '1:1 picture-address'],
  ['from the root of the machine', '![Une facture](/etc/passwd)', '1:1 picture-address'],
  ['from the root of the site', '![Une facture](/pictures/a.png)', '1:1 picture-address'],
  ['in the address', '![Une facture](data:image/png;base64,iVBORw0KGgo=)', '1:1 picture-address'],
  ['a drawing', '![Une facture](./a.svg)', '1:1 picture-address'],
  ['a page', '![Une facture](./a.html)', '1:1 picture-address'],
  ['a document', '![Une facture](./a.pdf)', '1:1 picture-address'],
  ['a picture of the newest kind', '![Une facture](./a.avif)', '1:1 picture-address'],
  ['a hidden file', '![Une facture](./.env.png)', '1:1 picture-address'],
  ['a name with a quotation mark', `![Une facture](./a"onerror=x.png)`, '1:1 picture-address'],
  ['an image of Astro', '![Une facture](__ASTRO_IMAGE_./a.png)', '1:1 picture-address'],
  ['a name in other capitals', '![Une facture](./CALENDRIER.png)', '1:1 picture-missing'],
  ['a picture that is not there', '![Une facture](./rien.png)', '1:1 picture-missing'],
  ['without a description', '![](./a.png)', '1:1 picture-description'],
]); // prettier-ignore

const fields = fronts('field address', [
  ['javascript', 'sources: [{ id: s, title: T, url: "javascript:alert(1)" }]', '1:35 wrong-value'],
  ['data', 'sources: [{ id: s, title: T, url: "data:text/html,x" }]', '1:35 wrong-value'],
  ['an archive that runs', 'sources: [{ id: s, title: T, archive: "javascript:alert(1)" }]', '1:39 wrong-value'],
  ['a file', 'elsewhere: { extent: full, url: "file:///etc/passwd" }', '1:33 wrong-value'],
  ['no address', 'elsewhere: { extent: full, url: exemple }', '1:33 wrong-value'],
  ['a name before the host', 'sources: [{ id: s, title: T, url: "https://ovh.com@exemple.fr/" }]', '1:35 wrong-value'],
  ['a host of two scripts', 'sources: [{ id: s, title: T, url: "https://оvh.com/" }]', '1:35 wrong-value'],
  ['a line end within', 'sources: [{ id: s, title: T, url: "https://exemple.fr/\\n\\">" }]', '1:35 wrong-value'],
  ['a redirection out of the site', 'redirectFrom: ["../../../etc"]', '1:16 wrong-value'],
  ['a redirection to the root', 'redirectFrom: ["/"]', '1:16 wrong-value'],
  ['a redirection with a query', 'redirectFrom: ["a?b=c"]', '1:16 wrong-value'],
  ['a redirection with markup', `redirectFrom: ['"><script>']`, '1:16 wrong-value'],
  ['a redirection to nothing', `redirectFrom: ['']`, '1:16 wrong-value'],
  ['an identity with markup', `uid: '"><script>'`, '1:6 wrong-value'],
  ['an identity with an entity of XML', `uid: 'a&b;'`, '1:6 wrong-value'],
  ['an account that breaks out', `from: [{ name: A, fediverse: '@a@b"><script>' }]`, '1:1 yaml-syntax'],
]); // prettier-ignore

export const addresses: ThreatClass[] = [
  { threat: 'addresses that run or deceive', cases: schemes },
  { threat: 'pictures from elsewhere, paths out of the folder', cases: pictures },
  { threat: 'addresses in front matter', cases: fields },
];
