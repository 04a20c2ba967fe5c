/** Les mots de la fabrication du site, pour une personne qui ne programme pas. */
import type { BuildWords } from './words.ts';

const nombre = (count: number) => count.toLocaleString('fr');
const several = (count: number, one: string, many = `${one}s`) =>
  `${nombre(count)} ${count < 2 ? one : many}`;
const decimal = (seconds: number) => `${seconds.toFixed(1).replace('.', ',')} s`;

export const buildingFr: BuildWords = {
  phases: {
    read: 'contenu lu et vérifié',
    pages: 'pages écrites',
    pictures: 'images de partage dessinées',
    search: 'index de recherche écrit',
    files: 'fils, listes et fichiers écrits',
    gate: 'site fini relu',
    publish: 'site publié',
  },
  ongoing: (phase, done, of) => `${phase} : ${done} sur ${of}`,
  seconds: decimal,
  files: (counts, state) =>
    `${several(counts.files, 'fichier')} : ${[
      ...(counts.wrong ? [`${nombre(counts.wrong)} avec des problèmes`] : []),
      state === 'published'
        ? several(counts.published, 'publié')
        : `${nombre(counts.published)} sans problème`,
      ...(counts.drafts ? [several(counts.drafts, 'brouillon')] : []),
      ...(counts.tombstones ? [several(counts.tombstones, 'texte retiré', 'textes retirés')] : []),
      ...(counts.pictures ? [several(counts.pictures, 'image')] : []),
      ...(counts.own ? [`${nombre(counts.own)} du site lui-même`] : []),
      ...(counts.aside ? [`${nombre(counts.aside)} mis de côté`] : []),
    ].join(', ')}.`,
  made: ({ pages, pictures, searchKept, seconds, folder }) =>
    `${several(pages.drawn + pages.kept, 'page')} (dessinées : ${pages.drawn}, reprises : ${pages.kept}), ` +
    `${several(pictures.drawn + pictures.reused, 'image de partage', 'images de partage')} (dessinées : ${pictures.drawn}, reprises : ${pictures.reused}), ` +
    `index de recherche ${searchKept ? 'repris' : 'refait'}.\n` +
    `${decimal(seconds)}. Le site est dans ${folder} ; pour le voir : npm run preview`,
  undrawnLetters: (title, letters) =>
    `Image de partage de « ${title} » : aucune police d’ici ne dessine ${letters.join(' ')}. L’image montre […] à leur place, ou le nom du prestataire ; la page, elle, est entière.`,
  recovered:
    'Une fabrication précédente a été arrêtée pendant la publication : le dernier bon site a été remis en place.',
  locked: ({ pid, since, host, folder }) =>
    `Une autre fabrication travaille sur ${folder} : processus ${pid} sur ${host}, depuis ${since}.\n` +
    'Attendez qu’elle ait fini, ou arrêtez-la, puis recommencez. Rien n’a été changé.',
  stopped: 'Arrêté. Rien n’a été publié : le site est ce qu’il était.',
  disk: (trouble, path, code) =>
    `${
      {
        full: 'Le disque est plein',
        forbidden: 'Il n’est pas permis d’écrire ici',
        busy: 'Un autre programme s’en sert, ou c’est un disque à part',
        failing: 'Le disque ne fonctionne pas comme il devrait',
        'too-many-open': 'Trop de fichiers sont ouverts sur cette machine',
      }[trouble]
    }${path ? ` : ${path}` : ''} (${code}).\n${
      {
        full: 'Faites de la place sur le disque',
        forbidden:
          'Donnez-vous le droit d’y écrire, ou indiquez un autre dossier par OUT_DIR ou par CACHE_DIR',
        busy: 'Fermez ce qui s’en sert, ou indiquez un autre dossier par OUT_DIR ou par CACHE_DIR',
        failing: 'Vérifiez le disque et sauvegardez ce qui s’y trouve',
        'too-many-open': 'Fermez d’autres programmes',
      }[trouble]
    }, puis recommencez. Rien n’a été publié : le site est ce qu’il était.`,
  faults: {
    unaccounted: (files) =>
      `Le moteur ne sait pas ce que ${files.length < 2 ? 'ce fichier est devenu' : 'ces fichiers sont devenus'} :\n${files.map((file) => `  ${file}`).join('\n')}\n` +
      'Rien n’a été publié. Si le dossier a changé entre-temps, recommencez ; sinon, c’est un défaut du moteur : signalez-le.',
    undrawn: (pages) =>
      `${pages.length < 2 ? 'Une page du site manque' : `${nombre(pages.length)} pages du site manquent`} :\n${pages.map((page) => `  ${page}`).join('\n')}\n` +
      'Rien n’a été publié. C’est un défaut du moteur : signalez-le.',
  },
};
