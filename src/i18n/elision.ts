/**
 * « de » before a name: « d’Ada », « d’OVH », « de Nuage ». Before an h it stays whole, which is never wrong before a name (Grevisse,
 * Le Bon Usage, on names with an h), and before a y that is read as a consonant (« de Yahoo », but « d’Yves »).
 */
export function ofName(name: string): string {
  return /^[«“"\s]*(?:[aeiouàâäéèêëîïôöùûüœæ]|y[^aeiouy\s])/iu.test(name) ? `d’${name}` : `de ${name}`;
}
