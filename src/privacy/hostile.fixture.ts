/** Private values in the dress in which people, and those who would hide them, write them. All are made up. */
import type { PrivateKind } from '../domain/allowance.ts';

/** Put together here, so that no scanner of repositories takes this file for a leak. */
const token = (...parts: string[]) => parts.join('');
const letters = (count: number) => 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0z'.repeat(9).slice(0, count);

export const EXAMPLES: Record<PrivateKind, string[]> = {
  email: [
    'jean.dupont@orange.fr—répondez', 'jean.dupont@orange.fr- ou rien', 'Écrivez à jean.dupont@orange.fr.', 'jean_dupont+impots@sous.domaine.gouv.fr', 'JEAN@ORANGE.FR', 'jean\\@orange.fr',
    'jean&#64;orange.fr', 'jean&commat;orange&period;fr', 'jean＠orange．fr', 'jean\u200b@orange\u00ad.fr', '**jean**@orange.fr',
    '`jean@orange.fr`', '[écrire](mailto:jean@orange.fr)', '[écrire](mailto:jean%40orange.fr)', '<jean@orange.fr>',
    'jean [at] orange [point] fr', 'jean(arobase)orange.fr', 'jean arobase orange point fr', 'jean @ orange.fr',
    'https://exemple.fr/?courriel=jean%40orange.fr', 'https://exemple.fr/jean@orange.fr/', 'éloïse@münchen.de',
    'jean@exemple.xn--p1ai',
  ],
  phone: [
    'Jean 06 12 34 56 78', 'Canal+ 06 12 34 56 78', '06 12 34 56 78', '06.12.34.56.78', '06-12-34-56-78', '06/12/34/56/78', '0612345678', '06 12345678', '0 612 345 678',
    '0612 34 56 78', '06 123 456 78', '06 12\n34 56 78', '> 06 12\n> 34 56 78', '06\u00a012\u00a034\u00a056\u00a078',
    '06\u202f12\u202f34\u202f56\u202f78', '06&nbsp;12&nbsp;34&nbsp;56&nbsp;78', '０６ １２ ３４ ５６ ７８', '٠٦ ١٢ ٣٤ ٥٦ ٧٨',
    '06 **12** 34 _56_ 78', '06\u200b12\u200b34\u200b56\u200b78', '06 – 12 – 34 – 56 – 78', '0️6 12 34 56 78',
    '+33 6 12 34 56 78', '+33 (0)6 12 34 56 78', '+33612345678', '(+33) 6 12 34 56 78', '0033 6 12 34 56 78',
    '00 33 6 12 34 56 78', '[appeler](tel:+33612345678)', '+32 470 12 34 56', '+44 7911 123456', '+1 212 555 0123',
    '+49 30 901820', 'call (212) 555-0123', '020 7946 0958', 'Tél. : 079 123 45 67', '01 42 68 53 00',
    'le 09 72 34 56 78, après 18 h', '06 12 34 56 78 06 98 76 54 32', 'tél. (0) 1.23.45.67.89', '0033 612345678',
  ],
  iban: [
    'FR76 3000 6000 0112 3456 7890 189', 'FR7630006000011234567890189', 'fr76 3000 6000 0112 3456 7890 189',
    'FR76-3000-6000-0112-3456-7890-189', 'ＦＲ７６ 3000 6000 0112 3456 7890 189',
    'FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189', 'IBAN:DE89370400440532013000.',
    'GB29 NWBK 6016 1331 9268 19', 'BE68 5390 0754 7034', 'RIB 30006 00001 12345678901 89',
  ],
  card: [
    '4111 1111 1111 1111', '4111111111111111', '4111-1111-1111-1111', '4111.1111.1111.1111', '5555 5555 5555 4444 12/27',
    '3782 822463 10005', '6011 1111 1111 1117', '**4111** 1111 1111 1111', '4111\u202f1111\u202f1111\u202f1111',
    '3056 930902 5904', '2223 0031 2200 3222',
  ],
  'social-security': [
    '1 84 12 76 451 089 46', '184127645108946', '1 84 12 76 451 089 / 46', '1.84.12.76.451.089.46',
    '1\u00a084\u00a012\u00a076\u00a0451\u00a0089\u00a046', '2 55 08 2A 268 025 07',
    'numéro de sécurité sociale : 1 84 12 76 451 089', 'NIR 1841276451089',
  ],
  ip: [
    'depuis 82.64.12.34 hier', 'http://82.64.12.34/admin', '10.0.0.5', '82.64.12.34:8080', '`82.64.12.34`',
    '2a01:cb00:1234:5678::1', '2001:0861:3a00:1234:0000:0000:0000:0001', 'https://[2a01:cb00::1]/', 'fe80::1ff:fe23:4567:890a',
    '８２.６４.１２.３４',
  ],
  secret: [
    token('-----BEGIN RSA ', 'PRIVATE KEY-----'), token('-----BEGIN OPENSSH ', 'PRIVATE KEY-----'),
    token('AKIA', 'IOSFODNN7EXAMPLE'), token('ghp_', letters(36)), token('github_pat_', letters(40)),
    token('glpat-', letters(20)), token('xoxb-', '123456789012-', letters(24)), token('sk_live_', letters(24)),
    token('AIza', letters(35)), token('AIza', letters(30), '-_x9Q'),
    token('eyJhbGciOiJIUzI1NiJ9.', 'eyJzdWIiOiIxMjM0In0.', letters(43)), token('npm_', letters(36)),
    token('https://hooks.slack.com/services/T', '00000000/B', '00000000/', letters(24)),
    token('https://moi:', 'secret1@serveur.fr/'), token('https://api.fr/?token=', letters(24)), 'mot de passe : hunter2!',
    'Mon mot de passe est Azerty123', 'password: "correct1horse"', 'mdp=123456', 'api_key = a1b2c3d4e5f6',
    'clé wifi : 9F8E7D6C5B4A', token('Authorization: Bearer ', letters(24)),
  ],
  'customer-number': [
    'n° client 1234567', 'N° de client : 1234567', 'numéro client 12 345 678', 'Client n° 1234567', 'dossier n° AB-123456',
    'numéro de dossier : 2017-1109-4521', 'ticket #123456', 'ticket n°\u00a0123456', 'Contrat : 12345678',
    'référence du contrat : C/123456', 'votre abonnement (réf. 1234567)', 'customer number: 1234567', 'account no. 1234567',
    'Order #404-1234567-1234567', 'case ID 5001234', 'client-1234567', 'dossier nº **1234567**',
  ],
  'postal-address': [
    '12 rue de la Paix, 75002 Paris', '12 rue de la Paix\n75002 Paris', '12 bis, avenue du Général-Leclerc 59100 Roubaix',
    '3, impasse des Lilas – 34000 Montpellier', '7 bd Voltaire, bâtiment 3, 75011 Paris',
    '1 place de la Mairie, F-67000 Strasbourg', '5 chemin des Vignes, 1290 Versoix', '12 rue de la Paix, 75002 PARIS CEDEX 02',
    '12 Baker Street, London NW1 6XE', '350 Fifth Avenue, New York, NY 10118',
  ],
}; // prettier-ignore
