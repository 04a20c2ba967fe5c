/** Problems of what was written, before it is published. They stand in files of the site, not in the owner's. */
import type { PrivateKind } from './allowance.ts';

export interface OutputFacts {
  /** A private value that nothing allows. */
  'output-private': { kind: PrivateKind; masked: string };
  'output-syntax': {
    format: 'HTML' | 'XML' | 'JSON' | 'UTF-8' | 'gzip' | 'Pagefind' | 'WOFF2';
    why: 'parser' | 'stray' | 'unbalanced' | 'doctype' | 'twin';
  };
  /** Markup that runs, loads or frames. `found` is its name, never its value. */
  'output-markup': { found: string };
  /** An address within the site that leads to no file, or to no place in it. */
  'output-link': { address: string; why: 'file' | 'place' };
  /** Something that would be loaded from another host. */
  'output-foreign': { address: string };
  /** A folder of the machine that builds. */
  'output-machine': Record<never, never>;
  /** A picture that is not what its name says, holds more than the picture, or is too heavy. */
  'output-picture': { why: 'kind' | 'part' | 'end' | 'size'; part: string };
  /** A file of a kind that nobody can read again. */
  'output-unknown': Record<never, never>;
}
