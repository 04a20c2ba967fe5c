/** The parties of a letter as its head and foot show them. */
import type { Attribution } from '../../domain/attribution.ts';
import { entryAddress } from '../../library/addresses.ts';
import { providerOf } from '../../library/relations.ts';
import type { Voice } from './voice.ts';

export interface Line {
  words: string;
  href?: string | undefined;
}

export interface Party {
  name: Line;
  /** Said of the name: a pseudonym. */
  remark?: string | undefined;
  /** Office, then organisation. */
  lines: Line[];
}

/** The name first; an unnamed author is called so, and a role or an organisation alone takes the place of the name. */
export function partyOf(voice: Voice, who: Attribution): Party {
  const words = voice.words.views.documents;
  const provider = who.provider === undefined ? undefined : providerOf(voice.record, who.provider);
  const page = provider && entryAddress(voice.site, provider, voice.language);
  const organisation =
    who.organisation ?? (provider && provider.name !== who.name ? provider.name : undefined);
  const name =
    who.name ?? (who.kind === 'anonymous' ? words.anonymous : (who.role ?? organisation ?? words.anonymous));
  const isOrganisation = name === organisation || name === provider?.name;
  const lines: Line[] = [
    ...(who.role && who.role !== name ? [{ words: who.role }] : []),
    ...(organisation && organisation !== name ? [{ words: organisation, href: page }] : []),
  ];
  return {
    name: { words: name, href: who.url ?? (isOrganisation ? page : undefined) },
    remark: who.kind === 'pseudonym' ? words.pseudonym : undefined,
    lines,
  };
}

/** Names in a row: "A, B et C". */
export function namesOf(voice: Voice, parties: readonly Attribution[]): string {
  const names = parties.flatMap((who) => {
    const name =
      who.name ??
      who.role ??
      who.organisation ??
      (who.provider && providerOf(voice.record, who.provider)?.name);
    return name ? [name] : [];
  });
  return names.length > 1 ? listFormat(voice.language).format(names) : (names[0] ?? '');
}

const formats = new Map<string, Intl.ListFormat>();

function listFormat(language: string): Intl.ListFormat {
  const known = formats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  formats.set(language, known);
  return known;
}
