/** What looks like a private value and is none: it must pass unchanged. */
import { expect, test } from 'vitest';
import { search } from './search.ts';

const INNOCENT = [
  // amounts and counts
  '24 300 000 €', '105000000', '105 000 000 dollars', '1 234 567,89 €', '06 12 34 56 78 €', '€0612345678', '+24 300 000 €', '0,0612345678',
  '+10 000 000 000', '300 000 000 000 octets', '4 111 111 111 111 111 €', '600 clients sur 12000', '4 500 000 clients', '12.345.678', '99,999 %',
  '10 000 000 de sites', '2 048 Go', '3,14159265358979', 'contrat : 24 300 000 €', 'commande : 2 400 000', '34,99 euros le 06/08/2026',
  // dates and hours
  '9 novembre 2017', '09/11/2017', '09/11/2017 12:30', '09/11/2017 12 h 30', '2017-11-09T07:23+01:00', '2017-11-09T07:23:45Z', '2017-11-09 07:23:45',
  '20171109', '08/06/21 0947', '2017-04/2017-05', '07:23:45', '2014, 2015, 2016, 2017', 'de 2017 à 2021', '01/02/2017-03/04/2018', '2017-06-12-34-56-78',
  'dossier 2017-11-09', 'facture du 05/09/2026', 'facture-2026-09-05.png', 'ticket-20171109', 'commande du 12 novembre 2017', 'contrat 2017-2019',
  // versions, articles, short identifiers
  '9.2/9.6', 'version 10.4.12.1', 'v1.2.3.4', 'PostgreSQL 9.2.18', 'Chrome/120.0.6099.109', 'article 1.2.3.4', 'RFC 5737', 'SBG1', 'VH/VPS 2016',
  'ticket 4521', 'ticket #4521', 'client n° 42', 'salle 3900', 'appelez le 3900', 'le 36 24', '0 800 123 456', '08 92 70 12 39', 'ISBN 0306406152',
  'SIRET 424 761 419 00045', 'SIREN 424 761 419', 'RCS Lille 424761419', 'article L. 111-7-2 et D. 111-17', 'loi n° 2004-575 du 21 juin 2004', 'CVE-2026-27829',
  'AS16276', 'tâche n° 15162', 'GHSA-rgj7-g3m4-5g8c', 'EAN 3017620422003', '1000000000000000',
  // addresses of pages
  'https://travaux.example.org/?do=details&id=15162', 'https://twitter.com/olesovhcom/status/928592853529407488', 'https://exemple.fr/2017/11/09/06-12-34-56-78/',
  'https://exemple.fr/0612345678', 'https://mastodon.social/@quelquun@autre.social', 'https://exemple.fr/?token=suite', 'https://medium.com/@quelquun',
  // signs @ and words
  '@quelquun@serveur.social', '@ovh_support_fr', 'logo@2x.png', 'git@github.com:withastro/astro.git', '@media print', '3 pommes @ 1.50', 'j***@orange.fr', '…@orange.fr',
  'Mot de passe : oublié', 'Password: required.', 'mot de passe : voir plus bas', 'le mot de passe est un secret', 'Secret : bien gardé', 'token: voir plus bas',
  'un jeton de présence : oui', 'mot de passe : ••••••••', 'password: xxxxxxxx', 'clé : la transparence', 'la clé d’API est inconnue', 'un ticket de support',
  // numbers of machines that are nobody's
  '192.0.2.1', '198.51.100.7', '203.0.113.9', '127.0.0.1', '192.168.1.1', '255.255.255.0', '0.0.0.0', '8.8.8.8', '1.1.1.1', '2001:db8::1', '::1', '256.300.1.2', '1.2.3', '1.2.3.4.5',
  'std::vector', 'a::b', 'Foo::Bar::baz', '12:30', 'aa:bb:cc:dd:ee:ff',
  // masked, wrong or incomplete
  'FR76 XXXX XXXX XXXX', 'FR76 3000 6000 0112 3456 7890 188', '4111 1111 1111 1112', '1 84 12 76 451 089 47', '06 12 ** ** **', '06 12 34', 'client n° <Redacted reason="numéro" />',
  // streets
  'la rue de la Paix', '12 rue de la Paix', 'à 3 avenues de là', 'place de 75000 personnes', '12 rues, 15000 habitants', '2 cours en 2017 Bonjour', '59100 Roubaix',
  '4 passage piétons, 12000 passants',
  // lists and tables
  '| 2014 | 2015 | 2016 |\n| --- | --- | --- |\n| 12 | 34 | 56 |', '- 06\n- 12\n- 34\n- 56\n- 78', '1. 12\n2. 34\n3. 56', '06, 12, 34, 56, 78', '06 12 34\n\n56 78',
]; // prettier-ignore

test('there are enough of them', () => {
  expect(new Set(INNOCENT).size).toBeGreaterThanOrEqual(120);
});

test.each(INNOCENT)('%j', (text) => {
  expect(search(text)).toEqual([]);
  expect(search(`On m’a répondu : ${text} ; c’est tout.`)).toEqual([]);
});
