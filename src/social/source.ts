import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of this engine's own source. A bundler copies modules elsewhere and takes neither fonts nor threads along;
 * then the project is the working directory, as for every command of Cahiers.
 */
export const socialFolder = existsSync(join(import.meta.dirname, 'compositions'))
  ? import.meta.dirname
  : join(process.cwd(), 'src/social');

export const fontFolder = join(socialFolder, '../assets/fonts');
