/** The record as the content stands now, for dev: read again after a change, once, when somebody asks. */
import { folders } from '../config/folders.ts';
import { linkRecord } from '../library/link.ts';
import { readContent } from '../library/reading.ts';
import type { PublicRecord } from '../library/record.ts';

export interface LiveSite {
  /** The last good record while the content holds a problem; undefined until there is one. */
  record(): Promise<PublicRecord | undefined>;
  /** The content changed: the next question reads it again. */
  forget(): void;
}

export function liveSite(): LiveSite {
  let good: PublicRecord | undefined;
  let asked: Promise<PublicRecord | undefined> | undefined;
  const read = async () => {
    const reading = await readContent(folders);
    const { site, problems } = reading;
    if (site && problems.length === 0) good = linkRecord({ ...reading, site });
    return good;
  };
  return {
    record: () => (asked ??= read()),
    forget: () => {
      asked = undefined;
    },
  };
}
