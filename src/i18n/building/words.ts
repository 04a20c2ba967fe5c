/** What a dictionary of the build must say: to the person who publishes, while it runs, at its end, and when it cannot go on. */

/** The parts of a build, as they are told. */
export type PhaseName = 'read' | 'pages' | 'pictures' | 'search' | 'files' | 'gate' | 'publish';

/** What became of the files of the owner's folder: every file is counted once. */
export interface FileCounts {
  files: number;
  /** On the site, on a page of their own or of what they belong to. */
  published: number;
  drafts: number;
  /** Texts that are gone, of which the site says so. */
  tombstones: number;
  /** Pictures beside documents. */
  pictures: number;
  /** `site.yaml`, `theme.css`, `README.md`. */
  own: number;
  /** Named with `_` or `.` in front. */
  aside: number;
  /** In which a problem was found. */
  wrong: number;
}

export interface BuildFacts {
  pages: { drawn: number; kept: number };
  pictures: { drawn: number; reused: number };
  searchKept: boolean;
  /** Pictures that leave letters out, because no font here has them. */
  undrawnLetters: { title: string; letters: readonly string[] }[];
  seconds: number;
  /** The site's folder, as the person would name it. */
  folder: string;
}

/** Why a disk refused; each is a kind of trouble that a person can do something about. */
export type DiskTrouble = 'full' | 'forbidden' | 'busy' | 'failing' | 'too-many-open';

export interface BuildWords {
  phases: Record<PhaseName, string>;
  ongoing: (phase: string, done: number, of: number) => string;
  seconds: (seconds: number) => string;
  /** @param state `checked` when nothing is published: then files without problems are not called published */
  files: (counts: FileCounts, state: 'published' | 'checked') => string;
  made: (facts: BuildFacts) => string;
  undrawnLetters: (title: string, letters: readonly string[]) => string;
  recovered: string;
  /** @param since as `2026-11-21 04:50:46 UTC` */
  locked: (holder: { pid: number; since: string; host: string; folder: string }) => string;
  stopped: string;
  disk: (trouble: DiskTrouble, path: string | undefined, code: string) => string;
  faults: {
    unaccounted: (files: readonly string[]) => string;
    undrawn: (pages: readonly string[]) => string;
  };
}
