/** Les phrases des problèmes, pour une personne qui ne programme pas. */
import type { PrivateKind } from '../../domain/allowance.ts';
import type { ReferenceKind, TextPart } from '../../domain/problem.ts';
import { outputFr } from './output-fr.ts';
import { recordFr } from './record-fr.ts';
import type { ProblemWords } from './words.ts';

const thing: Record<ReferenceKind, string> = {
  provider: 'prestataire', service: 'service', letter: 'lettre', testimonial: 'témoignage', incident: 'incident', reply: 'réponse',
  document: 'document', source: 'source', claim: 'affirmation (Claim)', scope: 'périmètre (scope)', event: 'évènement',
}; // prettier-ignore

const expectations: Record<string, string> = {
  string: 'un texte (entre guillemets s’il contient « : » ou commence par un signe)', number: 'un nombre', boolean: 'true ou false',
  array: 'une liste (une ligne par élément, chacune commençant par « - »)', object: 'un groupe de lignes « clé: valeur »',
  identifier: 'un identifiant : lettres minuscules sans accent, chiffres et traits d’union', language: 'un code de langue comme fr, en ou pt-BR',
  country: 'un code de pays de deux majuscules comme FR', base: 'un dossier entre deux barres, comme / ou /cahiers/',
  clock: 'default, consumer-mediation, right-of-reply, ou vos jours : overdue, longOverdue (et days: working)',
  'longer-than-overdue': 'plus de jours que « overdue »', fingerprint: 'une empreinte SHA-256 : 64 chiffres hexadécimaux',
  'picture-beside': 'une image png, jpg ou webp posée à côté du texte, écrite ./nom.png',
  'text-version': 'une version de texte, telle que la vérification la donne',
  document: 'un document, comme letters/ma-lettre', origin: 'une adresse sans dossier, comme https://exemple.fr', zone: 'un fuseau horaire comme Europe/Paris',
  url: 'une adresse complète qui commence par https://', share: 'un nom de votre choix, qui finira l’adresse de la page à partager : share="trois-jours-sans-un-mot"',
  'not-empty': 'un texte qui n’est pas vide', text: 'un texte',
}; // prettier-ignore
const expectation = (code: string) =>
  expectations[code] ??
  (code.startsWith('at-least:')
    ? `au moins ${code.slice(9)} élément(s)`
    : code.startsWith('at-most:')
      ? `au plus ${code.slice(8)} caractères`
      : code);

const privateThing: Record<PrivateKind, string> = {
  secret: 'une clé, un jeton ou un mot de passe', iban: 'un compte bancaire', card: 'une carte de paiement',
  'social-security': 'un numéro de sécurité sociale', email: 'une adresse de courriel', ip: 'une adresse IP',
  phone: 'un numéro de téléphone', 'customer-number': 'un numéro de client, de contrat ou de ticket',
  'postal-address': 'ce qui ressemble à une adresse postale',
}; // prettier-ignore
const allow = (kind: PrivateKind) =>
  `ou autorisez cette valeur dans l’en-tête : allowed: [{ value: "…", rule: ${kind}, reason: "…", at: 2026-11-21 }].`;
const remedyOf = {
  text: (kind: PrivateKind) => `Écrivez <Redacted reason="…" /> à la place, ${allow(kind)}`,
  'front-matter': (kind: PrivateKind) => `Retirez-le, ${allow(kind)}`,
  record: () =>
    'Retirez-le : ce fichier est public. Dans site.yaml, les coordonnées vont sous publisher, host et replies.',
  name: () => 'Renommez le fichier : son nom est publié aussi.',
};

const did = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Vouliez-vous écrire « ${suggestion} » ?` : otherwise;
const list = (known: readonly string[]) =>
  known.length > 12 ? `${known.slice(0, 12).join(', ')}…` : known.join(', ') || 'aucun pour l’instant';

const textPart: Record<TextPart, string> = {
  title: 'titre', words: 'mots du texte', authors: 'auteur', addressees: 'destinataire', dates: 'dates',
  statement: 'autres lignes de l’en-tête', facts: 'faits', corrections: 'corrections déjà dites',
}; // prettier-ignore

export const problemsFr: ProblemWords = {
  report: {
    found: 'trouvé',
    expected: 'attendu',
    remedy: 'remède',
    total: (problems, files) =>
      `${problems} ${problems > 1 ? 'problèmes' : 'problème'} dans ${files} ${files > 1 ? 'fichiers' : 'fichier'}. Rien n’a été publié.`,
    none: (files) => `${files} fichiers lus, aucun problème.`,
    remarks: (remarks) =>
      remarks > 1
        ? `À savoir (${remarks} remarques, qui n’empêchent pas de publier) :`
        : 'À savoir (une remarque, qui n’empêche pas de publier) :',
  },
  rules: {
    ...outputFr(privateThing),
    ...recordFr,
    'not-utf8': ({ offset }) => ({
      found: `un octet qui n’est pas de l’UTF-8 (octet ${offset})`,
      expected: 'un fichier enregistré en UTF-8',
      remedy: 'Enregistrez le fichier en UTF-8 dans votre éditeur (« Enregistrer sous », encodage UTF-8).',
    }),
    'hidden-character': ({ code }) => ({
      found: `le caractère invisible ${code}`,
      expected: 'des caractères que le lecteur voit',
      remedy:
        'Effacez-le : placez le curseur à cette colonne, ou retapez le mot et les espaces qui l’entourent.',
    }),
    'file-size': ({ limit }) => ({
      found: `un fichier de plus de ${limit} ko`,
      expected: `au plus ${limit} ko de texte, soit une cinquantaine de pages`,
      remedy:
        'Partagez le texte en plusieurs documents ; une image se met à côté du texte, dans un fichier à elle.',
    }),
    'reading-stopped': ({ why }) => ({
      found:
        why === 'crash'
          ? 'un fichier qui arrête net le programme'
          : 'un fichier dont la lecture ne finit pas',
      expected: 'un fichier lu en moins d’une seconde',
      remedy:
        'Mettez-le de côté (un nom qui commence par « _ »), puis remettez son texte par morceaux : le passage fautif se trouvera.',
    }),
    'file-name': ({ name }) => ({
      found: `le nom de fichier « ${name} »`,
      expected:
        'des minuscules sans accent, des chiffres et des traits d’union, puis .mdx ou .md (les pages : .mdx seulement)',
      remedy: 'Renommez le fichier, par exemple ma-lettre.mdx.',
    }),
    'unexpected-file': ({ folder }) => ({
      found: `un fichier que rien ne lit (dans « ${folder} »)`,
      expected:
        'site.yaml, theme.css, README.md, ou un document dans letters, testimonials, timelines, replies, providers ou pages, avec ses images png, jpg ou webp ; une demande dans moderation, une signature dans signatures',
      remedy:
        'Déplacez le fichier, supprimez-le, ou faites commencer son nom par « _ » pour le mettre de côté.',
    }),
    'site-missing': () => ({
      found: 'pas de fichier site.yaml',
      expected: 'un fichier site.yaml qui dit le titre, l’adresse, l’éditeur et l’hébergeur',
      remedy: 'Créez-le ; celui de l’exemple peut servir de modèle.',
    }),
    'case-twins': ({ other }) => ({
      found: 'un nom qui ne diffère d’un autre que par la casse',
      expected: 'des noms distincts',
      remedy: `Renommez l’un des deux (l’autre : ${other}).`,
    }),
    'front-matter-missing': () => ({
      found: 'un fichier sans en-tête',
      expected: 'une première ligne « --- », les informations, puis une ligne « --- »',
      remedy: 'Ajoutez l’en-tête ; content/README.md en donne un modèle.',
    }),
    'yaml-syntax': ({ parser, code }) => ({
      found:
        code === 'DUPLICATE_KEY'
          ? 'une clé écrite deux fois'
          : code === 'ANCHOR'
            ? 'une ancre, un alias ou une étiquette YAML (&, *, !)'
            : `un en-tête illisible (${parser.split('\n')[0]})`,
      expected: 'des lignes « clé: valeur » bien alignées, chaque clé une seule fois',
      remedy:
        'Vérifiez l’alignement, les deux-points suivis d’une espace, et mettez entre guillemets les textes qui contiennent « : » ou « # ».',
    }),
    'unknown-key': ({ key, known, suggestion }) => ({
      found: `la clé inconnue « ${key} »`,
      expected: `l’une de : ${list(known)}`,
      remedy: did(suggestion, 'Supprimez cette ligne ou corrigez son nom.'),
    }),
    'missing-key': ({ key }) => ({
      found: `rien pour « ${key} »`,
      expected: `une ligne « ${key.split('.').at(-1)}: … »`,
      remedy: 'Ajoutez-la dans l’en-tête.',
    }),
    'wrong-value': ({ key, found, expected }) => ({
      found: `« ${found} » pour « ${key} »`,
      expected: expectation(expected),
      remedy: 'Corrigez cette valeur.',
    }),
    'unknown-term': ({ key, found, known, suggestion }) => ({
      found: `« ${found} » pour « ${key} »`,
      expected: `l’un de : ${known.join(', ')}`,
      remedy: did(suggestion, 'Choisissez un des termes attendus.'),
    }),
    'wrong-date': ({ found, why }) => ({
      found: `la date « ${found} »`,
      expected:
        'une date comme 2017-11-09, 2017-11, 2017, 2017-06~ (vers), 2017-04/2017-05 (entre), 2017-11-09T07:23+01:00',
      remedy: {
        syntax: 'Écrivez l’année d’abord, puis le mois, puis le jour.',
        impossible: 'Ce jour n’existe pas : vérifiez-le.',
        american: 'Jour/mois ou mois/jour ? Écrivez l’année d’abord : 2017-11-09.',
        'end-before-start': 'La fin précède le début : échangez-les.',
      }[why],
    }),
    'text-syntax': ({ parser, near }) => ({
      found: `un passage illisible${near ? ` près de « ${near} »` : ''} (${parser})`,
      expected: 'du texte, et des composants ouverts puis fermés',
      remedy:
        'Vérifiez que chaque <Composant> a son </Composant> ; pour un signe < ou { dans le texte, écrivez \\< ou \\{.',
    }),
    'page-program': ({ why }) => ({
      found: `une page qui ne peut pas être dessinée (${why})`,
      expected: 'une page dont chaque composant et chaque nom viennent d’un import qui existe',
      remedy:
        'Retirez ce passage ou complétez l’import : vos pages (content/pages) sont des programmes, voyez content/README.md.',
    }),
    'text-character': ({ character, near }) => ({
      found: `le signe ${character} dans le texte (« ${near} »)`,
      expected: 'un texte où ce signe est précédé d’une barre oblique inverse',
      remedy: `Écrivez \\${character} à la place de ${character}.`,
    }),
    'text-address': ({ address }) => ({
      found: `l’adresse <${address}>`,
      expected: 'une adresse écrite sans chevrons, ou un lien [texte](adresse)',
      remedy: `Écrivez ${address} ou [texte](${address}).`,
    }),
    'component-content': ({ component, expected }) => ({
      found: `un contenu qui ne convient pas à <${component}>`,
      expected: {
        nothing: 'rien entre ses balises',
        text: 'du texte entre ses balises',
        messages: 'des <Message> entre ses balises',
      }[expected],
      remedy: {
        nothing: `Écrivez <${component} … /> sans rien dedans.`,
        text: 'Ajoutez le texte, entouré de lignes vides.',
        messages: 'Mettez chaque propos dans un <Message>.',
      }[expected],
    }),
    'component-placement': ({ component, expected }) => ({
      found: `<${component}> au mauvais endroit`,
      expected: {
        'own-lines': 'seul sur ses lignes, entouré de lignes vides',
        exchange: 'à l’intérieur d’un <Exchange>',
      }[expected],
      remedy: {
        'own-lines': 'Mettez chaque balise sur sa propre ligne.',
        exchange: `Entourez <${component}> de <Exchange> et </Exchange>.`,
      }[expected],
    }),
    'table-size': ({ cells, limit }) => ({
      found: `un tableau de ${cells} cases`,
      expected: `au plus ${limit}`,
      remedy: 'Partagez le tableau.',
    }),
    'title-unshown': ({ of, title }) => ({
      found: {
        link: `« ${title} », titre d’un lien : personne ne le lirait`,
        picture: `« ${title} », titre d’une image au milieu d’une ligne : personne ne le lirait`,
        code: `« ${title} », après la langue d’un bloc de code : personne ne le lirait`,
      }[of],
      expected: {
        link: 'une adresse seule entre les parenthèses',
        picture: 'une image seule dans son paragraphe : son titre est sa légende',
        code: 'une langue seule après les accents graves (« ```yaml »), ou rien',
      }[of],
      remedy: 'Écrivez ces mots dans le texte.',
    }),
    'text-density': ({ signs }) => ({
      found: `un passage de ${signs} signes comme *, _, <, & ou @ sans ligne vide`,
      expected: 'des paragraphes, séparés par des lignes vides',
      remedy: 'Laissez une ligne vide entre les paragraphes, ou partagez ce passage.',
    }),
    'text-code': ({ what, found }) => ({
      found: {
        import: `une ligne de programme « ${found} »`,
        expression: `une accolade « ${found} »`,
        spread: `« ${found} »`,
        html: `une balise HTML « ${found} »`,
        comment: `un commentaire HTML « ${found} »`,
      }[what],
      expected: 'du texte et les composants du site ; un texte n’est jamais un programme',
      remedy: {
        import: 'Supprimez cette ligne.',
        expression: 'Pour écrire une accolade, mettez une barre oblique inverse devant : \\{',
        spread: 'Écrivez les attributs un à un, entre guillemets.',
        html: 'Pour aller à la ligne, laissez une ligne vide ; pour écrire le signe <, mettez \\<',
        comment: 'Supprimez-le, ou écrivez-le {/* ainsi */}.',
      }[what],
    }),
    'unknown-component': ({ name, known, suggestion }) => ({
      found: `le composant inconnu <${name}>`,
      expected: `l’un de : ${known.join(', ')}`,
      remedy: did(suggestion && `<${suggestion}>`, 'Pour écrire le signe < dans un texte, mettez \\<'),
    }),
    'unknown-attribute': ({ component, name, known, suggestion }) => ({
      found: `l’attribut inconnu « ${name} » de <${component}>`,
      expected: known.length ? `l’un de : ${known.join(', ')}` : 'aucun attribut',
      remedy: did(suggestion, 'Supprimez-le.'),
    }),
    'missing-attribute': ({ component, name }) => ({
      found: `<${component}> sans « ${name} »`,
      expected: `<${component} ${name}="…">`,
      remedy: 'Ajoutez cet attribut.',
    }),
    'attribute-value': ({ component, name, found, expected }) => ({
      found: `${name}="${found}" dans <${component}>`,
      expected: expectation(expected),
      remedy: 'Corrigez cette valeur.',
    }),
    'unsafe-address': ({ found }) => ({
      found: `l’adresse « ${found} »`,
      expected:
        'une adresse en https://, http://, mailto:, tel:, une page du site (/lettres/…/) ou une ancre (#…)',
      remedy: 'Corrigez ou retirez le lien.',
    }),
    'picture-missing': ({ found, suggestion }) => ({
      found: `l’image « ${found} », qui n’est pas là`,
      expected: 'une image posée à côté du texte',
      remedy: did(suggestion, 'Vérifiez le nom du fichier, majuscules comprises.'),
    }),
    'picture-address': ({ found }) => ({
      found: `l’image « ${found} »`,
      expected: 'une image png, jpg ou webp posée à côté du texte, écrite ./nom.png',
      remedy: 'Téléchargez l’image et posez-la à côté du texte.',
    }),
    'picture-unreadable': ({ found }) => ({
      found: `l’image « ${found} », illisible ou trop grande`,
      expected: 'une image png, jpg ou webp d’au plus 40 mégapixels',
      remedy: 'Ouvrez-la dans un logiciel d’images et enregistrez-la de nouveau.',
    }),
    'picture-description': ({ found }) => ({
      found: `l’image « ${found} » sans description`,
      expected: 'une description pour qui ne voit pas l’image',
      remedy: 'Écrivez ![description de l’image](./nom.png) ou alt="…".',
    }),
    nesting: ({ depth, limit }) => ({
      found: `${depth} niveaux imbriqués`,
      expected: `au plus ${limit}`,
      remedy: 'Simplifiez ce passage : moins de citations ou de listes l’une dans l’autre.',
    }),
    'personal-data': ({ kind, masked, where }) => ({
      found: `${privateThing[kind]} : ${masked} (masqué ici)`,
      expected: 'rien qui permette de joindre une personne ou qui lui appartienne',
      remedy: remedyOf[where](kind),
    }),
    secret: ({ masked, where }) => ({
      found: `${privateThing.secret} : ${masked} (masqué ici)`,
      expected: 'rien qui ouvre un compte ou agisse au nom de quelqu’un',
      remedy: `Faites-le révoquer tout de suite : qui a ce dossier a pu le lire. ${remedyOf[where]('secret')}`,
    }),
    'allowance-unused': ({ kind, masked }) => ({
      found: `une entrée de « allowed » (${kind}, ${masked}) dont rien n’a besoin dans ce fichier`,
      expected: 'des entrées dont la valeur figure dans ce fichier, écrite comme elle y figure',
      remedy: 'Corrigez sa valeur ou sa règle, ou retirez l’entrée.',
    }),
    'unknown-reference': ({ kind, found, known, suggestion }) => ({
      found: `${thing[kind]} « ${found} », qui n’existe pas`,
      expected: `l’un de : ${list(known)}`,
      remedy: did(suggestion, `Corrigez l’identifiant ou créez ce document.`),
    }),
    'duplicate-id': ({ id, other }) => ({
      found: `l’identifiant « ${id} », déjà pris`,
      expected: 'un identifiant unique',
      remedy: `Renommez l’un des deux (l’autre : ${other}).`,
    }),
    'duplicate-address': ({ address, other }) => ({
      found: `l’adresse ${address}, déjà prise`,
      expected: 'une adresse par document',
      remedy: `Renommez l’un des deux fichiers (l’autre : ${other}).`,
    }),
    'dead-link': ({ found, suggestion }) => ({
      found: `un lien vers ${found}, qui n’existe pas`,
      expected: 'une page du site',
      remedy: did(suggestion, 'Corrigez ou retirez le lien.'),
    }),
    'end-before-start': ({ start, end }) => ({
      found: `une fin (${end}) avant le début (${start})`,
      expected: 'une fin après le début',
      remedy: 'Vérifiez les deux dates.',
    }),
    'date-in-future': ({ found, today }) => ({
      found: `la date ${found}, à venir`,
      expected: `une date au plus tard le ${today}`,
      remedy: 'Vérifiez l’année, ou attendez ce jour.',
    }),
    'event-without-source': () => ({
      found: 'un fait sans source',
      expected: 'au moins une source : « sources: [s1] »',
      remedy: 'Nommez la source de ce fait, ou retirez-le.',
    }),
    'unknown-language': ({ found, known }) => ({
      found: `la langue « ${found} »`,
      expected: `l’une de : ${known.join(', ')}`,
      remedy: 'Retirez cette langue de site.yaml : le moteur n’en a pas les mots.',
    }),
    'entry-file-name': ({ name, expected }) => ({
      found: `le fichier « ${name} », à cette place`,
      expected: `un fichier .yaml au nom en minuscules sans accent, chiffres et traits d’union, comme ${expected}`,
      remedy: 'Renommez ou déplacez le fichier.',
    }),
    'withdrawal-not-in-force': ({ prominence }) => ({
      found: `un retrait (withdrawn) dans un texte qui reste publié (prominence: ${prominence})`,
      expected: '« prominence: withdrawn » (le titre reste) ou « prominence: removed » (rien ne reste)',
      remedy: 'Ajoutez la ligne prominence, ou retirez le retrait.',
    }),
    'decision-incomplete': ({ missing }) => ({
      found: `une décision sans ${missing === 'decided' ? 'date (decided)' : 'raisons publiques (reasons)'}`,
      expected: 'une décision datée, avec ses raisons ; ou « decision: pending »',
      remedy: `Ajoutez la ligne ${missing}.`,
    }),
    'signature-twin': ({ name, other }) => ({
      found: `« ${name} », qui a déjà signé cette lettre`,
      expected: 'une signature par personne, accents et capitales mis à part',
      remedy: `Gardez l’un des deux fichiers (l’autre : ${other}) ; si ce sont deux personnes, donnez à chacune sa qualité (capacity).`,
    }),
    'signature-version': ({ found, known, current }) => ({
      found:
        found === undefined
          ? 'une signature qui ne dit pas quel texte elle signe'
          : `la version ${found}, que la lettre ne connaît pas`,
      expected: `« textVersion: ${known.join(' » ou « textVersion: ')} »`,
      remedy: `Le texte d’aujourd’hui est ${current} : écrivez-le si c’est lui qui a été signé.`,
    }),
    'published-text-changed': ({ parts, since, today }) => ({
      found: `un texte qui a changé depuis qu’il a été retenu le ${since}${parts.length > 0 ? ` (${parts.map((part) => textPart[part]).join(', ')})` : ''}`,
      expected: 'le texte tel qu’il a été publié, ou une correction datée qui dit ce changement aux lecteurs',
      remedy: `Remettez-le, ou ajoutez à l’en-tête : corrections, avec une entrée « at: ${today} » et « words: … » (ce qui a changé, et pourquoi).`,
    }),
    'published-text-gone': ({ uid, since, now }) => ({
      found:
        now === 'draft'
          ? `un brouillon qui a été publié (${uid}, retenu le ${since})`
          : now === 'nowhere'
            ? `aucun fichier pour ${uid}, publié et retenu le ${since}`
            : `aucun fichier pour ${uid}, retenu le ${since} ; son texte est dans ${now}`,
      expected: 'un texte publié, ou un avis de retrait à sa place',
      remedy:
        now === 'draft'
          ? 'Enlevez « draft: true » ; pour retirer le texte, écrivez « prominence: withdrawn » avec « withdrawn: at, reason ».'
          : now === 'nowhere'
            ? 'Remettez le fichier (git le garde) ; pour retirer le texte, écrivez-y « prominence: withdrawn » ou « removed », avec « withdrawn: at, reason ».'
            : `Écrivez « redirectFrom: [${uid.split(':').at(-1)}] » dans ${now}.`,
    }),
    'log-broken': ({ why, missing }) => ({
      found: {
        unreadable: 'un feuillet du registre qu’on ne peut pas lire',
        edited: 'un feuillet du registre changé après avoir été écrit',
        missing: `un feuillet du registre qui nomme ${missing}, qui n’est pas là`,
      }[why],
      expected: 'les fichiers de published/ tels que « npm run remember » les a écrits, tous',
      remedy: 'Remettez le fichier tel que git le garde ; n’écrivez jamais dans published/ à la main.',
    }),
    'signed-text-changed': ({ count, signed, current }) => ({
      found: `un texte signé ${count} fois (version ${signed.join(', ')}), qui a changé (version ${current})`,
      expected:
        'le texte tel qu’il a été signé, ou ses versions déclarées, la dernière étant celle d’aujourd’hui',
      remedy: `Remettez le texte, ou déclarez dans la lettre : textVersions, avec une entrée « version, at, words » pour ${[...signed, current].join(', puis ')}.`,
    }),
  },
};
