/** One file of the owner's folder, from its text to a checked entry: front matter, shape, text, pictures, editions. */
import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import { incident } from '../domain/incident.ts';
import { letter } from '../domain/letter.ts';
import { page } from '../domain/page.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { provider } from '../domain/provider.ts';
import { reply } from '../domain/reply.ts';
import type { SiteFields } from '../domain/site.ts';
import { testimonial } from '../domain/testimonial.ts';
import { openFrontMatter } from '../front-matter/front-matter.ts';
import { readShape } from '../front-matter/shape.ts';
import { publishedText } from '../history/published-text.ts';
import { guardDocument } from '../privacy/guard.ts';
import { exhibitsOf, faultOfPage, parseText, type TextContext } from '../text/text.ts';
import { entryAddress, passageAddress } from './addresses.ts';
import { enclosedFiles, enclosedUses } from './enclosures.ts';
import type { ContentFile } from './files.ts';
import type { Entry } from './record.ts';
import { spaced } from '../config/spacing.ts';
import { editionsOf } from './text-editions.ts';
import { picturesOf, usesOf, type PictureFolders, type UsedFile } from './text-pictures.ts';

export interface Surroundings extends PictureFolders {
  /** Path as problems name it: `content/letters/x.mdx`. */
  label: string;
  site: SiteFields;
}

export interface ReadEntry {
  entry?: Entry;
  problems: Problem[];
  place(path: readonly PropertyKey[]): Place;
  links: { address: string; at: Place }[];
  /** Names of the written pictures it shows. */
  pictures: string[];
  /** Files beside it that it shows or keeps. */
  files: UsedFile[];
}

const SHAPES = { letter, testimonial, incident, reply, provider, page } as const satisfies Record<
  Entry['kind'],
  z.ZodType
>;

export async function readEntry(file: ContentFile, text: string, around: Surroundings): Promise<ReadEntry> {
  const opened = openFrontMatter(text, around.label);
  const nowhere = () => ({ file: around.label, line: 1, column: 1 });
  if ('problem' in opened)
    return { problems: [opened.problem], place: nowhere, links: [], pictures: [], files: [] };
  const read: ReadEntry = {
    problems: [...opened.problems, ...guardDocument({ file: around.label, text, ...opened })],
    place: opened.front.place,
    links: [],
    pictures: [],
    files: [],
  };
  const shaped = opened.problems.length ? undefined : readShape(SHAPES[file.kind], opened.front);
  if (shaped && 'problems' in shaped) read.problems.push(...shaped.problems);
  const typed = shaped && 'value' in shaped ? shaped.value : undefined;
  const language = typed?.lang ?? around.site.languages[0]!;
  const fields = typed && spaced(typed, language);
  const named = { kind: file.kind, id: file.id, file: file.path, language };
  const source = { file: around.label, body: opened.body, format: file.format, language, line: opened.line };
  if (file.kind === 'page') {
    // The owner's own page is compiled by Astro; only its facts are read here, and whether that will do.
    const fault = faultOfPage(source);
    if (fault) read.problems.push(fault);
    else if (fields) read.entry = { ...fields, ...named, digest: digestOf(text) } as Entry;
    return read;
  }
  const sources = fields && 'sources' in fields ? fields.sources : [];
  const parsed = parseText(source, {
    ...(fields && { sources: sources.map(({ id }) => id) }),
    ...unsharedIn(file.kind, fields),
  });
  read.problems.push(...parsed.problems);
  read.links = parsed.links.map(({ href, at }) => ({ address: href, at }));
  const exhibits = exhibitsOf(parsed.tree.children);
  const enclosed = fields && 'attachments' in fields ? enclosedUses(fields.attachments, read.place) : [];
  const used = await picturesOf([...usesOf(parsed.pictures, exhibits), ...enclosed], file.path, around);
  const { pictures, fingerprints } = used;
  read.problems.push(...used.problems);
  read.pictures = [...pictures.values()].map(({ name }) => name);
  read.files = used.files;
  if (!fields || read.problems.length) return read;
  const front = opened.front.value as Record<string, unknown>;
  const editions = editionsOf(parsed, {
    language,
    sources,
    pictures,
    fingerprints,
    exhibits,
    site: around.site,
    address: entryAddress(around.site, named),
    passageAddress: (share) => passageAddress(around.site, named, share),
  });
  const uid = ('uid' in fields && fields.uid) || `${file.kind}:${fields.redirectFrom[0] ?? file.id}`;
  const beside = enclosed.length > 0 ? { enclosed: enclosedFiles(enclosed, used, around.site) } : {};
  read.entry = {
    ...('name' in fields && { title: fields.name }),
    ...('scopes' in fields && { nature: fields.kind }),
    ...fields,
    ...named,
    uid,
    text: editions,
    ...beside,
    ...(file.kind !== 'provider' && {
      asPublished: publishedText(uid, file.kind, front, opened.body, file.format),
    }),
    digest: digestOf(JSON.stringify([fields, editions, beside])),
  } as Entry;
  return read;
}

/** Pages of their own are for what everybody may find: not for a text that is not listed, nor for the portrait of a provider. */
function unsharedIn(kind: Entry['kind'], fields: object | undefined): Pick<TextContext, 'unshared'> {
  if (kind === 'provider') return { unshared: kind };
  return fields && 'prominence' in fields && fields.prominence === 'unlisted' ? { unshared: 'unlisted' } : {};
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
