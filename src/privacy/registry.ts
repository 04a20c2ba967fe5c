/** The rules of the guard. Where two find the same words, the one that stands first tells it. */
import type { PrivacyRule } from './rule.ts';
import { card } from './rules/card.ts';
import { customerNumber } from './rules/customer-number.ts';
import { email } from './rules/email.ts';
import { iban } from './rules/iban.ts';
import { ip } from './rules/ip.ts';
import { phone } from './rules/phone.ts';
import { postalAddress } from './rules/postal-address.ts';
import { secret } from './rules/secret.ts';
import { socialSecurity } from './rules/social-security.ts';

export const rules: readonly PrivacyRule[] = [
  secret,
  iban,
  card,
  socialSecurity,
  email,
  ip,
  phone,
  customerNumber,
  postalAddress,
];
