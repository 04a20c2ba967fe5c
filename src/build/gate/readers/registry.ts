/** Who reads which file of the site, by the ending of its name. A kind that nobody reads is not published. */
import { isUtf8 } from 'node:buffer';
import { fault, type Ground, type Notes } from '../judgement.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readFragment, readIndex } from './pagefind.ts';
import { readPicture } from './picture.ts';
import { readStyle, readTable, readText } from './text.ts';
import { readXml } from './xml.ts';

/** Reads bytes into notes, never keeping them; returns the text in which addresses of the machine are looked for, '' where there is none. */
export type Reader = (bytes: Buffer, notes: Notes, ground: Ground) => string;

const text =
  (read: (text: string, notes: Notes, ground: Ground) => void): Reader =>
  (bytes, notes, ground) => {
    if (!isUtf8(bytes)) notes.faults.push(fault('output-syntax', 0, { format: 'UTF-8', why: 'parser' }));
    const latin = bytes.toString('latin1');
    read(latin, notes, ground);
    return latin;
  };
const picture = (kind: 'png' | 'webp' | 'jpeg'): Reader => {
  const read = readPicture(kind);
  return (bytes, notes) => {
    read(bytes, notes);
    return '';
  };
};
/** Known by its first bytes, and made by the engine's own tools. */
const signed =
  (signature: string, format: 'gzip' | 'WOFF2'): Reader =>
  (bytes, notes) => {
    if (!bytes.toString('latin1', 0, signature.length).startsWith(signature))
      notes.faults.push(fault('output-syntax', 0, { format, why: 'parser' }));
    return bytes.toString('latin1');
  };

const xml = text(readXml);
const plain = text(readText);

export const readers: Record<string, Reader> = {
  html: text(readHtml),
  xml,
  opml: xml,
  svg: xml,
  json: text(readJson),
  webmanifest: text(readJson),
  csv: text(readTable),
  css: text(readStyle),
  js: plain,
  txt: plain,
  pf_fragment: readFragment,
  pf_index: readIndex,
  pf_filter: readIndex,
  pf_meta: readIndex,
  pagefind: signed('\x1f\x8b', 'gzip'),
  png: picture('png'),
  webp: picture('webp'),
  jpg: picture('jpeg'),
  jpeg: picture('jpeg'),
  woff2: signed('wOF2', 'WOFF2'),
};

/** What nobody knows is read as text when it is text, and is not published otherwise. */
export const unknownReader: Reader = (bytes, notes, ground) => {
  if (isUtf8(bytes)) return plain(bytes, notes, ground);
  notes.faults.push(fault('output-unknown', 0, {}));
  return '';
};
