/** Addresses by which a person can be reached. Where the record has no place for them, they are refused. */

/** An e-mail address: no space around the sign, a dot after it. A fediverse name (`@user@server`) is none: it is public by nature. */
const E_MAIL = /(?<![@\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;

/** Nine to fifteen digits (ITU-T E.164), led by + or 0 or grouped as numbers are said; a date or a year span has fewer. */
const TELEPHONE = /(?<![\w.])(?:\+|00|0)[\s.\u00a0\u202f()/-]*(?:\d[\s.\u00a0\u202f()/-]*){8,14}(?!\w)/u;

/** What in a text looks like a private person's address, if anything does. */
export function contactIn(text: string): 'e-mail' | 'telephone' | undefined {
  if (E_MAIL.test(text)) return 'e-mail';
  return TELEPHONE.test(text) ? 'telephone' : undefined;
}

/** The same for every text at any depth of a value, with the path to each. */
export function contactsWithin(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; found: 'e-mail' | 'telephone' }[] {
  if (typeof value === 'string') {
    const found = contactIn(value);
    return found ? [{ path, found }] : [];
  }
  if (typeof value !== 'object' || value === null || 'edtf' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    contactsWithin(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
