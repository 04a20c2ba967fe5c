/**
 * The guard of private data. What can reach a person or act in their name is found wherever it stands in a file, and is a problem unless
 * the document allows it, value by value, with a reason. It finds what has a form; what only a reader understands is on the
 * reviewer's list of content/README.md.
 */
import type { PageFields } from '../domain/page.ts';
import { problem, type PassageKind, type Place, type Problem } from '../domain/problem.ts';
import type { Yaml } from '../front-matter/yaml.ts';
import { allowancesOf, canonical, type Allowance } from './allowances.ts';
import { masked } from './masked.ts';
import { notesOf, stringsOf, textAndComments, together, type Passage } from './passages.ts';
import { placesIn } from './places.ts';
import { search, type Finding } from './search.ts';

export interface Guarded {
  /** As problems name the file. */
  file: string;
  /** The whole text of the file. */
  text: string;
  /** Its front matter; of a file of YAML, all of it. */
  front: Yaml;
  /** What follows the front matter, to the end of the file; absent in a file of YAML alone. */
  body?: string;
}

/** Pages on which the publisher says how to be reached, as the law asks (LCEN, art. 1-1) or as a reader expects. */
export const PAGES_WITH_CONTACTS: readonly PageFields['role'][] = [
  'legal-notice',
  'right-of-reply',
  'how-we-publish',
  'about',
];
/** More would not be read. */
const MOST = 500;

/** Every private value of a document, and every allowance of it that nothing needs any more. */
export function guardDocument(guarded: Guarded): Problem[] {
  const fields = (guarded.front.value ?? {}) as { role?: PageFields['role']; example?: unknown };
  const hasContacts = PAGES_WITH_CONTACTS.includes(fields.role ?? 'other');
  const allowances = allowancesOf(fields);
  const used = new Set<Allowance>();
  const isAllowed = ({ kind, value, contact, reserved }: Finding) => {
    const one = allowances.find((each) => each.kind === kind && each.value === canonical(kind, value));
    if (one) used.add(one);
    // What is nobody's may stand in what is invented.
    return one !== undefined || (contact && hasContacts) || (reserved && fields.example === true);
  };
  const problems = [...problemsOfName(guarded.file, isAllowed), ...problemsOfText(guarded, isAllowed)];
  const unused = allowances.filter((one) => !used.has(one));
  return [
    ...problems,
    ...unused.map(({ index, kind, value }) =>
      problem('allowance-unused', guarded.front.place(['allowed', index]), { kind, masked: masked(value) }),
    ),
  ];
}

/**
 * What is still published of a text that is gone. Its body is not searched, and what was allowed for the sake of the body may stay.
 */
export function guardTombstone(guarded: Guarded): Problem[] {
  const { title, withdrawn, redirectFrom, allowed, example } = (guarded.front.value ?? {}) as Record<
    string,
    unknown
  >;
  const front = { ...guarded.front, value: { title, withdrawn, redirectFrom, allowed, example } };
  return guardDocument({ file: guarded.file, text: guarded.text, front, body: '' }).filter(
    ({ rule }) => rule !== 'allowance-unused',
  );
}

/** A small file of the record, such as a decision: it is public, and has no place for an allowance. */
export function guardRecord(guarded: Guarded): Problem[] {
  return [...problemsOfName(guarded.file, () => false), ...problemsOfText(guarded, () => false)];
}

/** The publication's own file. Who publishes, who hosts and where to reply is said there: the law asks for it. */
export function guardSite(guarded: Guarded): Problem[] {
  return problemsOfText(
    guarded,
    ({ contact }, { path }) => contact && ['publisher', 'host', 'replies'].includes(String(path?.[0])),
  );
}

/** The name of a file that is no document: nothing in it could allow anything. */
export function guardName(file: string): Problem[] {
  return problemsOfName(file, () => false);
}

function problemsOfName(file: string, isAllowed: (finding: Finding) => boolean): Problem[] {
  // The folder of the site itself is not published.
  const name = file.slice(file.indexOf('/') + 1).replace(/\.[a-z]{1,5}$/i, '');
  return search(name)
    .filter((finding) => !isAllowed(finding))
    .map((finding) => tell(finding, { file, line: 1, column: 1 }, 'name'));
}

function problemsOfText(
  { file, text, front, body }: Guarded,
  isAllowed: (finding: Finding, passage: Passage) => boolean,
): Problem[] {
  const bodyStart = text.length - (body?.length ?? 0);
  const whole = together([
    ...stringsOf(front.value),
    ...notesOf(text.slice(0, bodyStart)),
    ...textAndComments(body ?? '', bodyStart),
  ]);
  const places = placesIn(file, text, bodyStart, front);
  const told = new Map<string, Problem>();
  for (const finding of search(whole.text)) {
    const { passage, within } = whole.find(finding.at);
    if (isAllowed(finding, passage) || told.size === MOST) continue;
    const at = passage.path
      ? places.ofValue(passage.path, passage.text, within, finding.value)
      : places.ofOffset(passage.offset + within);
    const isInFront = passage.path !== undefined || passage.offset < bodyStart;
    const where = body === undefined ? 'record' : isInFront ? 'front-matter' : 'text';
    // A sign # within a value of many lines begins no note: what follows it is told once.
    const key = `${at.line}:${at.column} ${finding.kind}`;
    if (!told.has(key)) told.set(key, tell(finding, at, where));
  }
  return [...told.values()];
}

function tell(finding: Finding, at: Place, where: PassageKind): Problem {
  const facts = { masked: masked(finding.value), where };
  return finding.kind === 'secret'
    ? problem('secret', at, facts)
    : problem('personal-data', at, { kind: finding.kind, ...facts });
}
