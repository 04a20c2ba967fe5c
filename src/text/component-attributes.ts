/** Literal attributes of a component, checked by its schema. */
import type { z } from 'astro/zod';
import { problem } from '../domain/problem.ts';
import { nearest } from '../domain/suggestion.ts';
import { sourceList } from './components/attributes.ts';
import type { AnyComponent } from './components/component.ts';
import type { Tag } from './components.ts';
import { unmask } from './mask.ts';
import { notePicture, noteSource } from './references.ts';
import { visible } from './signs.ts';
import { excerpt, placeAt, type Notes } from './source.ts';

/** The attributes that hold; each of the others is a problem. Undefined when the component cannot stand with what is left. */
export function readAttributes(
  tag: Tag,
  component: AnyComponent,
  notes: Notes,
): Record<string, string> | undefined {
  const { source, problems } = notes;
  const { name: label } = component;
  const known = Object.keys(component.attributes.shape);
  const start = tag.position?.start.offset ?? 0;
  const offsetOf = (name: string) => attributeOffset(source.body, start, name);
  const given = new Map<string, string>();
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      problems.push(
        problem('text-code', placeAt(source, start), {
          what: 'spread',
          found: excerpt(`{${unmask(attribute.value)}}`),
        }),
      );
      continue;
    }
    const { name, value } = attribute;
    const at = placeAt(source, offsetOf(name));
    if (value !== null && typeof value === 'object') {
      problems.push(
        problem('text-code', at, { what: 'expression', found: excerpt(`${name}={${unmask(value.value)}}`) }),
      );
    } else if (!known.includes(name)) {
      const suggestion = nearest(name, known);
      const facts = { component: label, name: excerpt(name), known };
      problems.push(
        problem('unknown-attribute', at, suggestion === undefined ? facts : { ...facts, suggestion }),
      );
    } else if (value === null || value === undefined) given.set(name, 'yes');
    else given.set(name, visible(unmask(value), offsetOf(name), notes));
  }

  const read = component.attributes.safeParse(Object.fromEntries(given));
  const refused = new Set<string>();
  for (const issue of read.error?.issues ?? []) {
    const name = String(issue.path[0]);
    if (refused.has(name)) continue;
    refused.add(name);
    if (!given.has(name))
      problems.push(problem('missing-attribute', placeAt(source, start), { component: label, name }));
    else problems.push(problemOf(issue, label, name, given.get(name)!, placeAt(source, offsetOf(name))));
  }

  const kept = Object.fromEntries([...given].filter(([name]) => !refused.has(name)));
  for (const id of [...sourceList(kept['source']), ...sourceList(kept['sources'])]) {
    noteSource(id, offsetOf('source' in kept ? 'source' : 'sources'), notes);
  }
  for (const id of sourceList(kept['contradicts']))
    notes.contradicted.push({ id, at: placeAt(source, offsetOf('contradicts')) });
  let pictured = true;
  if (kept['src'] !== undefined) {
    // A missing description is already a missing attribute where it is required.
    const isRequired = component.attributes.shape['alt']?._zod.optin !== 'optional';
    pictured = notePicture(kept['src'], kept['alt'] ?? (isRequired ? '-' : ''), offsetOf('src'), notes);
  }
  if (kept['id'] !== undefined) noteIdentifier(`${label} ${kept['id']}`, kept['id'], offsetOf('id'), notes);
  if (kept['share'] !== undefined)
    noteIdentifier(`share ${kept['share']}`, kept['share'], offsetOf('share'), notes);
  return pictured && component.attributes.safeParse(kept).success ? kept : undefined;
}

function noteIdentifier(key: string, id: string, offset: number, { chosen, problems, source }: Notes): void {
  const at = placeAt(source, offset);
  const other = chosen.get(key);
  if (other === undefined) chosen.set(key, at.line);
  else problems.push(problem('duplicate-id', at, { id, other: `${at.file}:${other}` }));
}

function problemOf(
  issue: z.core.$ZodIssue,
  component: string,
  name: string,
  found: string,
  at: ReturnType<typeof placeAt>,
) {
  const params = issue.code === 'custom' ? issue.params : undefined;
  if (params?.['rule'] === 'wrong-date') {
    return problem('wrong-date', at, { found: excerpt(found), why: params['why'] });
  }
  const expected = issue.message.replace(/^expected:/, '');
  return problem('attribute-value', at, { component, name, found: excerpt(found), expected });
}

/** Where an attribute is written; the tag's own place when it is not found. */
export function attributeOffset(body: string, start: number, name: string): number {
  const opening = body.slice(start, start + 4000);
  for (let at = opening.indexOf(name, 1); at > 0; at = opening.indexOf(name, at + 1)) {
    if (/\s/.test(opening[at - 1]!) && /[\s=/>]/.test(opening[at + name.length] ?? ' ')) return start + at;
  }
  return start;
}
