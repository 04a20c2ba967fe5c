/** What the rules of meaning are asked of: everything that was read, with the place of every value. */
import type { Place } from '../../domain/problem.ts';
import type { SiteFields } from '../../domain/site.ts';
import type { UsedFile } from '../text-pictures.ts';
import type { Decision, Entry, Signature, Tombstone } from '../record.ts';

/** Something with what is only needed while it is checked: where its values stand; of a text, what it points to. */
export interface Placed<Of> {
  entry: Of;
  place(path: readonly PropertyKey[]): Place;
}

export interface Checked extends Placed<Entry> {
  links: { address: string; at: Place }[];
  /** Files beside it that it shows or keeps. */
  files?: readonly UsedFile[];
}

/** What is checked beside documents: what is left of those that are gone, what was decided, who signed what. */
export interface Apart {
  stones: readonly Placed<Tombstone>[];
  decisions: readonly Placed<Decision>[];
  signatures: readonly Placed<Signature>[];
}

export interface Whole extends Apart {
  checked: readonly Checked[];
  /** Documents that are drafts: nothing may lead to them. */
  drafts: readonly Checked[];
  /** All documents of the folder, those with problems of their own too: what names one of them is not wrong. */
  files: readonly Pick<Entry, 'kind' | 'id'>[];
  site: SiteFields;
  /** The day of the build, `YYYY-MM-DD`. */
  today: string;
}

/** Identifiers of a kind, wrong files included. */
export function idsOf({ files }: Pick<Whole, 'files'>, kind: Entry['kind']): string[] {
  return files.filter((file) => file.kind === kind).map(({ id }) => id);
}

/** The checked entries of one kind. */
export function checkedOf<Kind extends Entry['kind']>(
  { checked }: Pick<Whole, 'checked'>,
  kind: Kind,
): (Checked & Placed<Extract<Entry, { kind: Kind }>>)[] {
  return checked.filter(
    (one): one is Checked & Placed<Extract<Entry, { kind: Kind }>> => one.entry.kind === kind,
  );
}
