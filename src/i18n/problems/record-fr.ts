/** Les phrases des problèmes et des remarques du dossier : suites, séries, traductions, réponses, pièces. */
import type { RecordWords } from './record-words.ts';

const formal = {
  courtesy: 'courtoisie',
  'right-of-reply': 'droit de réponse',
  'court-order': 'décision de justice',
};

export const recordFr: RecordWords = {
  'letters-in-circle': ({ letters }) => ({
    found:
      letters.length > 1
        ? `des lettres qui se suivent en rond : ${[...letters, letters[0]].join(' → ')}`
        : 'une lettre qui fait suite à elle-même, ou à sa traduction',
    expected: 'une première lettre, qui ne fait suite à aucune autre',
    remedy: 'Retirez la ligne follows de la plus ancienne.',
  }),
  'series-part-taken': ({ series, part, other }) => ({
    found: `le numéro ${part} de la série « ${series} », déjà pris`,
    expected: 'un numéro par lettre de la série',
    remedy: `Changez part dans l’une des deux (l’autre : ${other}).`,
  }),
  'series-untitled': ({ series }) => ({
    found: `la série « ${series} », dont aucune lettre ne donne le titre`,
    expected: 'un titre dans l’une de ses lettres : series: { id, title, part }',
    remedy: 'Ajoutez « title » dans la première lettre de la série.',
  }),
  'translation-differs': ({ key, original }) => ({
    found: `une traduction dont « ${key} » n’est pas celui de son original`,
    expected: `la même place que l’original (${original}), ou aucune : elle lui est alors prise`,
    remedy: `Retirez « ${key} » de la traduction.`,
  }),
  'reply-not-inserted': ({ what, basis, received, days }) => ({
    found: {
      draft: `une réponse (${formal[basis]}) reçue le ${received}, qui est encore un brouillon après ${days} jours`,
      unlisted: `une réponse (${formal[basis]}) reçue le ${received} et publiée hors des listes, ${days} jours après`,
      request: `un droit de réponse demandé le ${received}, sans réponse insérée ${days} jours après`,
    }[what],
    expected: 'une réponse insérée dans les trois jours de sa réception (LCEN, art. 1-1 III)',
    remedy: {
      draft:
        'Relisez-la, retirez « draft: true » et mettez dans published le jour de l’insertion ; si vous la refusez, dites-le dans moderation/ avec vos raisons et supprimez le brouillon.',
      unlisted:
        'Retirez « prominence: unlisted » : elle doit paraître dans les mêmes conditions que le texte.',
      request:
        'Ajoutez la réponse dans replies/ (basis: right-of-reply), ou datez le refus et donnez-en les raisons : decision: refused, decided, reasons.',
    }[what],
  }),
  'evidence-changed': ({ file, declared, found }) => ({
    found: `« ${file} », dont l’empreinte est ${found.slice(0, 12)}… et non ${declared.slice(0, 12)}…`,
    expected: 'le fichier dont l’empreinte a été déclarée',
    remedy:
      'Remettez le fichier d’origine ; s’il devait changer, corrigez sha256 et dites-le dans corrections.',
  }),
  'evidence-shown': ({ file }) => ({
    found: `« ${file} », pièce qui n’est pas publique, montrée ailleurs`,
    expected: 'une pièce montrée partout, ou nulle part',
    remedy: 'Retirez l’autre image, ou rendez la pièce publique (visible).',
  }),
  'share-too-long': ({ length, limit }) => ({
    found: `un passage à partager (share) de ${length} signes`,
    expected: `au plus ${limit} signes : ce qu’une image partagée montre en entier et lisiblement`,
    remedy: 'Partagez une phrase ou deux : découpez le passage, et gardez share sur la partie qui compte.',
  }),
  'share-refused': ({ why }) => ({
    found: {
      unlisted: 'un passage à partager (share) dans un texte non répertorié',
      provider: 'un passage à partager (share) dans la fiche d’un prestataire',
    }[why],
    expected: 'share dans une lettre, un témoignage, un incident ou une réponse que tous peuvent trouver',
    remedy: {
      unlisted: 'Retirez share, ou répertoriez le texte (retirez « prominence: unlisted »).',
      provider: 'Retirez share : la fiche elle-même se partage.',
    }[why],
  }),
  'translation-stale': ({ since, original }) => ({
    found: `une traduction plus ancienne que le changement de son original du ${since}`,
    expected: `une traduction qui suit ${original} ; la page dit qu’elle est plus ancienne`,
    remedy:
      'Reprenez-la et changez updated, ou donnez dans translationAsOf l’état de l’original qu’elle suit.',
  }),
  'reply-too-long': ({ words, contested }) => ({
    found: `un droit de réponse de ${words} mots pour un texte contesté de ${contested}`,
    expected: 'une réponse au plus aussi longue que le texte qu’elle conteste (décret 2007-1527)',
    remedy: 'Rien ne vous empêche de la publier entière ; sinon, demandez à son auteur de l’abréger.',
  }),
  'reply-asked-late': ({ asked, published }) => ({
    found: `un droit de réponse demandé le ${asked}, pour un texte publié le ${published}`,
    expected: 'une demande dans les trois mois de la publication (LCEN, art. 1-1 III)',
    remedy: 'Rien ne vous empêche de la publier ; elle ne vous y oblige plus.',
  }),
  'reply-inserted-late': ({ received, inserted, days }) => ({
    found: `une réponse reçue le ${received} et insérée le ${inserted}, ${days} jours après`,
    expected: 'une insertion dans les trois jours (LCEN, art. 1-1 III)',
    remedy: 'La page donne les deux dates. Vérifiez-les.',
  }),
};
