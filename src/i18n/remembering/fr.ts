import type { RememberingWords } from './words.ts';

const texts = (count: number) => `${count} texte${count > 1 ? 's' : ''}`;
const leaves = (count: number) => `${count} feuillet${count > 1 ? 's' : ''}`;

export const rememberingFr: RememberingWords = {
  waiting: (count) =>
    `${texts(count)} pas encore retenu${count > 1 ? 's' : ''}, ou complété${count > 1 ? 's' : ''} depuis : une fois publié, lancez « npm run remember ».`,
  repairable: (count) =>
    `${count} de ces problèmes se répare${count > 1 ? 'nt' : ''} sans changer un mot : npm run check -- --fix`,
  remember: {
    none: 'Rien de nouveau : tout ce qui est publié est retenu.',
    written: (file, lines) =>
      `${lines.map((line) => `  ${line}`).join('\n')}\nÉcrit dans ${file}. Enregistrez ce fichier dans git avec les textes.`,
    refused: 'Rien n’a été retenu : réparez d’abord les problèmes ci-dessus.',
  },
  verify: {
    log: (count, of) => `Registre : ${leaves(count)}, ${texts(of)}.`,
    site: (count) => `Site : ${texts(count)} comparé${count > 1 ? 's' : ''} au registre.`,
    noSite: (folder) => `Pas de site dans ${folder} : seuls le registre et les fichiers ont été comparés.`,
    older: (count) =>
      `Le site est plus ancien que le registre (${leaves(count)}) : construisez-le de nouveau.`,
    waiting: (count) => `${texts(count)} à retenir dans leur état présent : npm run remember.`,
    failed: (count) => `${count} faute${count > 1 ? 's' : ''}.`,
    sound: 'Tout concorde.',
    faults: {
      unreadable: (file, line) => `${file}:${line} ne se lit pas.`,
      edited: (file) => `${file} a été changé après avoir été écrit.`,
      missing: (file, missing) => `${file} nomme ${missing}, qui n’est pas là.`,
      noLog: (file) => `${file} n’est pas un registre de textes publiés.`,
      lost: (leaf) => `Le feuillet ${leaf} est connu ailleurs et manque au registre : il a été coupé.`,
      changed: (uid, since) => `${uid} a changé depuis le ${since} sans correction.`,
      absent: (uid) => `${uid} est dans le registre et n’a pas de texte dans le site.`,
      still: (uid) => `${uid} a été retiré et son texte est encore dans le site.`,
      page: (file) => `${file} ne montre pas le texte qui est posé à côté.`,
    },
  },
};
