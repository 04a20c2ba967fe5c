import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file, sorted, from the root of the site; and what is neither a file nor a folder. A link is not followed. */
export function filesOf(folder: string): { files: string[]; others: string[] } {
  const files: string[] = [];
  const others: string[] = [];
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = `${below}${entry.name}`;
      if (entry.isDirectory()) walk(`${path}/`);
      else (entry.isFile() ? files : others).push(path);
    }
  };
  walk('');
  return { files: files.sort(), others: others.sort() };
}
