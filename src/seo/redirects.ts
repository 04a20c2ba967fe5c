/** Pages at the old addresses of what was renamed: a link that somebody printed or shared must go on leading to the text. */
import { wordsFor } from '../i18n/index.ts';
import { entryAddress, formerAddresses, passageAddress } from '../library/addresses.ts';
import { documentsOf } from '../library/relations.ts';
import type { Document, Entry, PublicRecord, Tombstone } from '../library/record.ts';

export interface Redirect {
  /** From the root of the host, base included. */
  path: string;
  /** Where the text is now. */
  to: string;
  html: string;
}

/** One small page for each `redirectFrom`, in each language the entry has a page in. */
export function redirectsOf(record: PublicRecord): Redirect[] {
  const { site } = record;
  const entries = [...documentsOf(record), ...record.unlisted, ...record.tombstones, ...record.pages].map(
    (entry) => ({
      entry,
      language: entry.language,
    }),
  );
  const providers = record.providers.flatMap((entry) =>
    site.languages.map((language) => ({ entry, language })),
  );
  return [...entries, ...providers].flatMap(({ entry, language }) => {
    // A document has one page, in its own language; a provider one in each.
    const asked = entry.kind === 'provider' ? language : undefined;
    const to = entryAddress(site, entry, asked);
    const moved = formerAddresses(site, entry, asked).map((path) => ({ path, to }));
    return [...moved, ...movedPassages(site, entry)].map(({ path, to }) => ({
      path,
      to,
      html: page(language, entry.title, site.url, to),
    }));
  });
}

/** Pages of passages move with their document, and lead to its tombstone when it is withdrawn. */
function movedPassages(site: PublicRecord['site'], entry: Entry | Tombstone): { path: string; to: string }[] {
  const stone = 'gone' in entry ? entry : undefined;
  const names = stone ? stone.shares : 'text' in entry ? entry.text.shared?.map(({ name }) => name) : [];
  return (names ?? []).flatMap((name) => {
    const document = entry as Document | Tombstone;
    const to = stone ? entryAddress(site, stone) : passageAddress(site, document, name);
    const ids = [...(stone ? [stone.id] : []), ...document.redirectFrom];
    return ids.map((id) => ({ path: passageAddress(site, { ...document, id }, name), to }));
  });
}

function page(language: string, title: string, origin: string, to: string): string {
  const words = wordsFor(language).site;
  const name = escape(`${words.moved} : ${title}`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<meta name="description" content="${name}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${origin}${to}">
</head>
<body><main><h1>${escape(words.moved)}</h1><p><a href="${to}">${escape(title)}</a></p></main></body>
</html>
`;
}

/** Titles are contributed words. */
function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
