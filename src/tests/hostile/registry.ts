/** Every class of threats. A fixed bug adds a case. */
import { addresses } from './addresses.ts';
import { bounds } from './bounds.ts';
import type { ThreatClass } from './case.ts';
import { characters } from './characters.ts';
import { dialect } from './dialect.ts';
import { frontMatter } from './front-matter.ts';
import { fileNames } from './names.ts';
import { pictures } from './pictures.ts';
import { privateData } from './private.ts';

export const classes: readonly ThreatClass[] = [
  ...dialect,
  ...addresses,
  ...frontMatter,
  ...characters,
  ...privateData,
  ...bounds,
  ...fileNames,
  { threat: 'evidence that is no picture', cases: pictures },
];
