/** Builds the sample site once for all tests that read or browse it, and serves it as a host would. */
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import type { TestProject } from 'vitest/node';
import { folders } from '../../config/folders.ts';
import { serve } from './server.ts';
import { build, TODAY } from './small-site.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = join(folders.root, '.cache', 'test', 'sample');
  const site = {
    content: join(folders.root, 'content'),
    cache: join(place, 'cache'),
    dist: join(place, 'dist'),
  };
  const { code, output } = await build(site, { CAHIERS_TODAY: TODAY });
  if (code !== 0) throw new Error(`The sample site does not build:\n${output}`);
  const server = await serve(site.dist);
  project.provide('dist', site.dist);
  project.provide('origin', server.origin);
  project.provide('chromium', await chromiumPath());
  return server.close;
}

/**
 * The Chromium of the npm package, unpacked once. It reuses whatever lies in the folder of temporary files, whatever its version:
 * each version gets a folder of its own.
 */
export async function chromiumPath(): Promise<string> {
  const manifest = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/(@sparticuz[\\/]chromium[\\/]).*/, '$1package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `chromium-${version}`);
  await mkdir(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  return path;
}

declare module 'vitest' {
  interface ProvidedContext {
    dist: string;
    origin: string;
    chromium: string;
  }
}
