/** Les phrases des problèmes que le dernier contrôle trouve dans ce qui allait être publié. */
import type { PrivateKind } from '../../domain/allowance.ts';
import type { OutputWords } from './output-words.ts';

const FAULT = 'C’est une faute du moteur : signalez-la avec ce rapport. Rien n’a été publié.';

export const outputFr = (privateThing: Record<PrivateKind, string>): OutputWords => ({
  'output-private': ({ kind, masked }) => ({
    found: `${privateThing[kind]} : ${masked} (masqué ici), dans ce qui allait être publié`,
    expected: 'rien de privé, sauf ce qu’un document autorise (allowed) et les coordonnées de site.yaml',
    remedy:
      'Cherchez cette valeur dans content/ : écrivez <Redacted reason="…" /> à sa place ou autorisez-la. Si elle n’y est plus, supprimez le dossier .cache et recommencez.',
  }),
  'output-syntax': ({ format, why }) => ({
    found: {
      parser: `un fichier ${format} mal formé`,
      stray: 'un signe « < » qui n’ouvre aucune balise',
      unbalanced: 'des balises qui ne se ferment pas dans l’ordre',
      doctype: 'une page sans « <!doctype html> »',
      twin: 'deux éléments qui portent le même identifiant (id)',
    }[why],
    expected: `du ${format} strict, que tout lecteur sait lire`,
    remedy: FAULT,
  }),
  'output-markup': ({ found }) => ({
    found: found.startsWith('no ') ? `une page sans « ${found.slice(3)} »` : `« ${found} »`,
    expected: 'des pages sans programme, sans cadre et sans style dans leurs balises',
    remedy: `Si cela vient d’une de vos pages (content/pages), retirez-le. ${FAULT}`,
  }),
  'output-link': ({ address, why }) => ({
    found: `« ${address} », ${why === 'file' ? 'qui ne mène à aucun fichier du site' : 'un endroit qui n’existe pas dans cette page'}`,
    expected: 'des adresses internes qui mènent quelque part',
    remedy: 'Corrigez l’adresse dans content/. Si elle n’y est pas, c’est une faute du moteur : signalez-la.',
  }),
  'output-foreign': ({ address }) => ({
    found: `quelque chose qui serait chargé depuis « ${address} »`,
    expected: 'tout ce qu’une page charge vient du site lui-même : personne d’autre n’apprend qui la lit',
    remedy: 'Mettez le fichier à côté du texte, ou faites-en un lien.',
  }),
  'output-machine': () => ({
    found: 'un dossier de la machine qui construit le site',
    expected: 'rien qui dise où et par qui le site a été construit',
    remedy: `Cherchez ce chemin dans content/ et public/. S’il n’y est pas : ${FAULT}`,
  }),
  'output-picture': ({ why, part }) => ({
    found: {
      kind: `une image qui n’est pas du ${part}, quoi que dise son nom`,
      part: `une image qui contient « ${part} » en plus de l’image (lieu, date, appareil, auteur…)`,
      end: 'une image tronquée, ou suivie d’autre chose',
      size: `une image de partage de plus de ${part}`,
    }[why],
    expected: 'des images qui ne contiennent que l’image, et que tout le monde peut montrer',
    remedy:
      why === 'size' ? FAULT : `Si elle est dans public/, enregistrez-la sans métadonnées. Sinon : ${FAULT}`,
  }),
  'output-unknown': () => ({
    found: 'un fichier d’un genre que rien ne sait relire',
    expected: 'des fichiers dont le contenu a été vérifié',
    remedy: 'S’il vient de content/, retirez-le ; ce que vous voulez publier tel quel va dans public/.',
  }),
});
