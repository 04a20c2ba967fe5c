/** What the commands say that remember what was published and check it. */
export interface RememberingWords {
  /** In `npm run check`. */
  waiting(texts: number): string;
  repairable(problems: number): string;
  remember: {
    none: string;
    written(file: string, lines: readonly string[]): string;
    refused: string;
  };
  verify: {
    log(leaves: number, texts: number): string;
    site(texts: number): string;
    noSite(folder: string): string;
    older(leaves: number): string;
    waiting(texts: number): string;
    failed(faults: number): string;
    sound: string;
    faults: {
      unreadable(file: string, line: number): string;
      edited(file: string): string;
      missing(file: string, missing: string): string;
      noLog(file: string): string;
      lost(leaf: string): string;
      changed(uid: string, since: string): string;
      absent(uid: string): string;
      still(uid: string): string;
      page(file: string): string;
    };
  };
}
