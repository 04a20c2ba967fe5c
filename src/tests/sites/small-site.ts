/** Small owners' folders for tests: what a test is about stands in the test, the rest is here. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folders } from '../../config/folders.ts';

export const SITE = `title: Essai
description: Un site d’essai
url: https://essai.example
languages: [fr]
since: 2026
publisher: { name: Essai, director: Personne }
host: { name: Hébergeur d’exemple, address: Nulle part }
replies: { contact: reponses@essai.example }
`;

export const PROVIDER = `---\nname: Prestataire d’exemple\nexample: true\n---\n\nEntreprise inventée.\n`;

export const LETTER = `---
title: Une lettre d’exemple
example: true
published: 2026-11-02
from:
  - name: Camille Exemple
to:
  - provider: exemple
    name: Direction
---

Bonjour,

Ceci est une lettre.
`;

/** The day every test builds on. */
export const TODAY = '2026-11-21';

export interface SmallSite {
  content: string;
  cache: string;
  dist: string;
}

/** Writes a folder of content; `files` are added to, or replace, a site with one provider and one letter. `null` leaves one out. */
export async function smallSite(
  name: string,
  files: Record<string, string | Uint8Array | null> = {},
): Promise<SmallSite> {
  const place = join(folders.root, '.cache', 'test', name);
  const content = join(place, 'content');
  await rm(place, { recursive: true, force: true });
  const all = {
    'site.yaml': SITE,
    'providers/exemple.mdx': PROVIDER,
    'letters/lettre.mdx': LETTER,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    if (text === null) continue;
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return { content, cache: join(place, 'cache'), dist: join(place, 'dist') };
}

export interface Outcome {
  code: number;
  output: string;
}

/** Runs `npm run build` on a small site, in a process of its own as an owner would. */
export function build(site: SmallSite, environment: Record<string, string> = {}): Promise<Outcome> {
  return run('scripts/build.ts', site, environment);
}

export function run(
  script: string,
  site: SmallSite,
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const env = environmentOf(site, environment);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script],
      { cwd: folders.root, env, maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
}

/** The environment of a build of a small site, as an owner's machine has it. */
export function environmentOf(
  { content, cache, dist }: SmallSite,
  added: Record<string, string> = {},
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    CONTENT_DIR: content,
    CACHE_DIR: cache,
    OUT_DIR: dist,
    CAHIERS_TODAY: TODAY,
    ...added,
  };
  // Vitest marks its processes; a build behaves as it does for an owner only without these marks.
  for (const mark of ['NODE_ENV', 'VITEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']) delete env[mark];
  return env;
}

export const readPage = (site: { dist: string }, path: string): Promise<string> =>
  readFile(join(site.dist, path), 'utf8');
