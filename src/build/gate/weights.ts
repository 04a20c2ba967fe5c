/** Weights that others set: networks show no picture of a page that is heavier. */
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The smallest limit of the large networks, in bytes (WhatsApp shows nothing above it). */
const MOST = 300_000;

export function oversizedCards(folder: string, files: readonly string[]): string[] {
  return files.filter((file) => file.startsWith('social/') && statSync(join(folder, file)).size > MOST);
}
