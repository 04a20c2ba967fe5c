/** Words of the page that tells how to follow the site: for readers who have never heard of a feed. */

export const subscribeFr = {
  title: 'Suivre',
  lead: 'Soyez prévenu de ce qui paraît ici : sans compte, sans courriel à donner, sans que nous sachions qui vous êtes.',
  description:
    'Suivre les lettres, un prestataire ou les seules réponses : les adresses des flux, et comment s’en servir.',
  what: {
    title: 'Ce qu’est un flux',
    words: [
      'Un flux est une adresse où un site dépose ses textes, du plus récent au plus ancien, dans une forme que les logiciels savent lire.',
      'Vous donnez cette adresse à un lecteur de flux : un logiciel sur votre ordinateur ou votre téléphone, un service en ligne, parfois votre logiciel de courriel. Il passe voir de temps en temps et vous montre ce qui est nouveau, en texte intégral.',
      'C’est vous qui allez chercher, personne ne vous envoie rien. Pour arrêter, retirez l’adresse de votre lecteur : cela suffit.',
    ],
  },
  how: {
    title: 'En trois gestes',
    steps: [
      'Choisissez ci-dessous ce que vous voulez suivre, et copiez l’adresse.',
      'Dans votre lecteur, cherchez « ajouter un flux » ou « s’abonner », et collez-la.',
      'C’est tout. La plupart des lecteurs trouvent aussi le flux si vous leur donnez l’adresse d’une page de ce site.',
    ],
  },
  everything: {
    title: 'Tout suivre',
    words:
      'Lettres, témoignages, incidents, réponses et corrections. Les trois formes disent la même chose ; dans le doute, prenez la première.',
  },
  kinds: { title: 'Par genre', words: 'Par exemple les seules réponses, ou les seules corrections.' },
  providers: {
    title: 'Par prestataire',
    words: 'Tout ce qui concerne un prestataire, ses réponses comprises.',
  },
  letter: {
    title: 'Une seule lettre',
    words:
      'Chaque lettre a son flux, annoncé par sa page : donnez l’adresse de la page à votre lecteur, et vous saurez quand le destinataire répond.',
  },
  opml: {
    title: 'Tous les flux d’un coup',
    words:
      'Ce fichier (OPML) contient la liste des flux, rangée par langue et par thème. La plupart des lecteurs savent l’importer ; vous y gardez ce qui vous intéresse.',
    link: 'Télécharger la liste des flux',
  },
  mail: {
    title: 'Par courriel',
    words: [
      'Plusieurs logiciels de courriel lisent les flux comme un dossier de messages : cherchez « flux » ou « RSS » dans leurs réglages.',
      'Il existe aussi des services qui transforment un flux en courriels. Ils connaîtront votre adresse : lisez leurs conditions. Ce site n’en recommande aucun et ne tient aucune liste d’abonnés.',
    ],
  },
  updates: {
    title: 'Ce qui change après coup',
    words:
      'Les lecteurs montrent rarement qu’un texte déjà lu a été modifié. C’est pourquoi une réponse, une correction ou l’issue d’une lettre arrivent comme des textes nouveaux, avec un lien vers celui qu’ils concernent.',
  },
  /** In its own language, for readers who would rather have that one. */
  feedsIn: 'Les flux en français',
};
export type SubscribeWords = typeof subscribeFr;

export const subscribeEn: SubscribeWords = {
  title: 'Follow',
  lead: 'Be told of what is published here: no account, no e-mail to give, and without our knowing who you are.',
  description:
    'Follow the letters, one provider or the replies only: the addresses of the feeds, and how to use them.',
  what: {
    title: 'What a feed is',
    words: [
      'A feed is an address at which a site lays out its texts, newest first, in a form that software can read.',
      'You give that address to a feed reader: a program on your computer or phone, an online service, sometimes your mail program. It looks in now and then and shows you what is new, in full.',
      'You fetch; nobody sends you anything. To stop, remove the address from your reader: that is all.',
    ],
  },
  how: {
    title: 'In three steps',
    steps: [
      'Choose below what you want to follow, and copy the address.',
      'In your reader, look for “add a feed” or “subscribe”, and paste it.',
      'That is all. Most readers also find the feed if you give them the address of a page of this site.',
    ],
  },
  everything: {
    title: 'Follow everything',
    words:
      'Letters, testimonials, incidents, replies and corrections. The three forms say the same; when in doubt, take the first.',
  },
  kinds: { title: 'By kind', words: 'The replies only, for instance, or the corrections only.' },
  providers: { title: 'By provider', words: 'Everything about one provider, its replies included.' },
  letter: {
    title: 'One letter only',
    words:
      'Each letter has its feed, announced by its page: give the address of the page to your reader, and you will know when the addressee replies.',
  },
  opml: {
    title: 'All the feeds at once',
    words:
      'This file (OPML) holds the list of the feeds, by language and subject. Most readers can import it; you keep what interests you.',
    link: 'Download the list of feeds',
  },
  mail: {
    title: 'By e-mail',
    words: [
      'Several mail programs read feeds as a folder of messages: look for “feeds” or “RSS” in their settings.',
      'There are also services that turn a feed into e-mails. They will know your address: read their terms. This site recommends none of them and keeps no list of subscribers.',
    ],
  },
  updates: {
    title: 'What changes afterwards',
    words:
      'Readers seldom show that a text already read has changed. That is why a reply, a correction or the outcome of a letter arrive as new texts, with a link to the one they concern.',
  },
  feedsIn: 'Feeds in English',
};
