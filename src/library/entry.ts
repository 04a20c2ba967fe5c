/** One file of the owner's folder, from its text to a checked entry: front matter, shape, text, pictures, editions. */
import { dirname, join } from 'node:path/posix';
import { join as joinPath } from 'node:path';
import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import { incident } from '../domain/incident.ts';
import { letter } from '../domain/letter.ts';
import { page } from '../domain/page.ts';
import { isPartialDateFault, toPartialDate } from '../domain/partial-date.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { provider } from '../domain/provider.ts';
import { reply } from '../domain/reply.ts';
import type { SiteFields } from '../domain/site.ts';
import type { Source } from '../domain/source.ts';
import { nearest } from '../domain/suggestion.ts';
import { testimonial } from '../domain/testimonial.ts';
import { openFrontMatter } from '../front-matter/front-matter.ts';
import { readShape } from '../front-matter/shape.ts';
import { dateLabel } from '../i18n/dates.ts';
import { wordsFor } from '../i18n/index.ts';
import { guardDocument } from '../privacy/guard.ts';
import {
  parseText,
  summary,
  writeFeed,
  writePage,
  writePlain,
  writeSearch,
  type ParsedText,
} from '../text/text.ts';
import { entryAddress } from './addresses.ts';
import type { ContentFile } from './files.ts';
import { preparePicture, type Picture } from './pictures.ts';
import type { Entry, TextEditions } from './record.ts';
import { spaced } from './spacing.ts';

export interface Surroundings {
  /** Path as problems name it: `content/letters/x.mdx`. */
  label: string;
  site: SiteFields;
  /** The owner's folder. */
  content: string;
  /** Where written pictures are kept. */
  pictures: string;
  /** Paths of the pictures beside documents. */
  beside: readonly string[];
}

export interface ReadEntry {
  entry?: Entry;
  problems: Problem[];
  place(path: readonly PropertyKey[]): Place;
  links: { address: string; at: Place }[];
  /** Names of the written pictures it shows. */
  pictures: string[];
}

const SHAPES = { letter, testimonial, incident, reply, provider, page } as const satisfies Record<
  Entry['kind'],
  z.ZodType
>;

/** Length of a description, in characters: what networks and search engines show. */
const SUMMARY = 200;

export async function readEntry(file: ContentFile, text: string, around: Surroundings): Promise<ReadEntry> {
  const opened = openFrontMatter(text, around.label);
  const nowhere = () => ({ file: around.label, line: 1, column: 1 });
  if ('problem' in opened) return { problems: [opened.problem], place: nowhere, links: [], pictures: [] };
  const read: ReadEntry = {
    problems: [...opened.problems, ...guardDocument({ file: around.label, text, ...opened })],
    place: opened.front.place,
    links: [],
    pictures: [],
  };
  const shaped = opened.problems.length ? undefined : readShape(SHAPES[file.kind], opened.front);
  if (shaped && 'problems' in shaped) read.problems.push(...shaped.problems);
  const typed = shaped && 'value' in shaped ? shaped.value : undefined;
  const language = typed?.lang ?? around.site.languages[0]!;
  const fields = typed && spaced(typed, language);
  const named = { kind: file.kind, id: file.id, file: file.path, language };
  if (file.kind === 'page') {
    // The owner's own page is compiled by Astro; only its facts are read here.
    if (fields) read.entry = { ...fields, ...named, digest: digestOf(text) } as Entry;
    return read;
  }
  const sources = fields && 'sources' in fields ? fields.sources : [];
  const parsed = parseText(
    { file: around.label, body: opened.body, format: file.format, language, line: opened.line },
    fields ? { sources: sources.map(({ id }) => id) } : {},
  );
  read.problems.push(...parsed.problems);
  read.links = parsed.links.map(({ href, at }) => ({ address: href, at }));
  const pictures = await picturesOf(parsed, file, around, read);
  if (!fields || read.problems.length) return read;
  const editions = editionsOf(parsed, {
    language,
    sources,
    pictures,
    site: around.site,
    address: entryAddress(around.site, named),
  });
  read.entry = {
    ...('name' in fields && { title: fields.name }),
    ...('scopes' in fields && { nature: fields.kind }),
    ...fields,
    ...named,
    uid: ('uid' in fields && fields.uid) || `${file.kind}:${fields.redirectFrom[0] ?? file.id}`,
    text: editions,
    digest: digestOf(JSON.stringify([fields, editions])),
  } as Entry;
  return read;
}

/** Writes the pictures a text shows; what is missing or cannot be decoded is a problem at the place that shows it. */
async function picturesOf(
  parsed: ParsedText,
  file: ContentFile,
  around: Surroundings,
  read: ReadEntry,
): Promise<Map<string, Picture>> {
  const found = new Map<string, Picture>();
  for (const { src, at } of parsed.pictures) {
    if (found.has(src)) continue;
    const path = join(dirname(file.path), src);
    if (!around.beside.includes(path)) {
      const near = nearest(path, around.beside);
      read.problems.push(
        problem('picture-missing', at, {
          found: src,
          ...(near && { suggestion: `./${near.split('/').at(-1)!}` }),
        }),
      );
      continue;
    }
    const picture = await preparePicture(joinPath(around.content, path), around.pictures);
    if (!picture) read.problems.push(problem('picture-unreadable', at, { found: src }));
    else {
      found.set(src, picture);
      read.pictures.push(picture.name);
    }
  }
  return found;
}

interface Setting {
  language: string;
  sources: readonly Source[];
  pictures: ReadonlyMap<string, Picture>;
  site: SiteFields;
  /** Of the page the text is on. */
  address: string;
}

function editionsOf(
  parsed: ParsedText,
  { language, sources, pictures, site, address }: Setting,
): TextEditions {
  const words = wordsFor(language);
  const context = {
    language,
    words: words.text,
    sources: sources.map(({ id, title, url }, index) => ({
      id,
      title,
      number: index + 1,
      ...(url && { url }),
    })),
    picture: (src: string) => {
      const picture = pictures.get(src);
      return (
        picture && {
          href: `${site.base}pictures/${picture.name}`,
          width: picture.width,
          height: picture.height,
        }
      );
    },
    origin: site.url,
    base: site.base,
    address,
    dateLabel: (edtf: string) => {
      const date = toPartialDate(edtf);
      return isPartialDateFault(date) ? edtf : dateLabel(date, words.dates, language, 'long', site.zone);
    },
  };
  const plain = writePlain(parsed.tree, context);
  return {
    page: writePage(parsed.tree, context),
    feed: writeFeed(parsed.tree, context),
    plain,
    sections: writeSearch(parsed.tree, context),
    headings: parsed.headings,
    claims: parsed.claims,
    summary: summary(parsed.tree, SUMMARY),
    length: plain.split(/\s+/).filter(Boolean).length,
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
