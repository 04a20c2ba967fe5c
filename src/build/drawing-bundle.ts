/**
 * The program that draws pages, as Astro bundled it, kept by the digest of the engine: making it takes two seconds of a processor, and a
 * build after an edit draws a few pages with it.
 *
 * What runs it here is what Astro's own prerenderer does (astro/dist/core/build/default-prerenderer.js): no public door leads there. Astro's
 * version is pinned, a test holds what is drawn here against what Astro draws, and whatever fails here is drawn by Astro.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Route } from '../views/routes.ts';

type Pages = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0]['pages'];

/** What Astro's program is told before it draws: which style sheets each of its pages brings along. */
interface Sheets {
  pagesByKeys: [key: string, { styles: unknown }][];
}

interface Program {
  app: {
    manifest: { routes: { routeData: { component: string } }[] };
    setInternals(internals: object): void;
    setOptions(options: object): void;
    render(request: Request, options: { routeData: object }): Promise<Response>;
  };
}

const SHEETS = 'sheets.json';

/** Where Astro puts its program while it draws, in the folder that it draws to. */
export const PROGRAM = '.prerender';

/** Keeps the program of the build that it belongs to in `place`. */
export function keepsBundle(place: string): AstroIntegration {
  let pages: Pages = new Map();
  return {
    name: 'cahiers-drawing-bundle',
    hooks: {
      'astro:build:setup': (setup) => {
        if (setup.target === 'server') ({ pages } = setup);
      },
      'astro:build:generated': ({ dir }) => {
        rmSync(dirname(place), { recursive: true, force: true });
        if (showsPictures()) return;
        const pagesByKeys = [...pages].map(([key, { styles }]) => [key, { styles }] as const);
        const part = `${place}.part`;
        mkdirSync(dirname(place), { recursive: true });
        cpSync(new URL(`${PROGRAM}/`, dir), part, { recursive: true });
        writeFileSync(join(part, SHEETS), JSON.stringify({ pagesByKeys }));
        // Renamed when it is whole: half a program must never look kept.
        renameSync(part, place);
      },
    },
  };
}

/**
 * Whether a page of the owner's shows a picture that Astro makes smaller. It does so after the drawing, from what the drawing has asked
 * for (astro/dist/assets/build/generate.js): the program alone would name pictures that nobody makes.
 */
function showsPictures(): boolean {
  const { astroAsset } = globalThis as { astroAsset?: { staticImages?: ReadonlyMap<string, unknown> } };
  return (astroAsset?.staticImages?.size ?? 0) > 0;
}

export function isBundleKept(place: string): boolean {
  return existsSync(place);
}

/**
 * Draws pages with the program kept in `place`, into `folder`, where `a/index.html` is `a.html`.
 * @param folder below the root of the engine: the program looks for its packages upwards from there
 * @throws whatever the program throws; what was drawn by then is in the folder
 */
export async function drawWithBundle(place: string, routes: readonly Route[], folder: string): Promise<void> {
  // Not where Astro would put it: of two programs at one address, the second would be the first.
  const here = join(folder, '.kept');
  cpSync(place, here, { recursive: true });
  const entry = readdirSync(here).find((name) => name.startsWith('prerender-entry'))!;
  const { app } = (await import(pathToFileURL(join(here, entry)).href)) as Program;
  app.setInternals({ pagesByKeys: new Map(sheetsIn(here).pagesByKeys) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { level: 'error', destination: { write: () => true } } },
  });
  const drawers = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  const made = new Set<string>();
  for (const { file, props } of routes) {
    const routeData = drawers.get(`src/pages/${file === '404.html' ? '404' : '[...path]'}.astro`)!;
    const answer = await app.render(new Request(new URL(props.page.path, props.furniture.origin)), {
      routeData,
    });
    if (!answer.ok && file !== '404.html')
      throw new Error(`${props.page.path} was not drawn: ${answer.status}`);
    const to = join(folder, flat(file));
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    writeFileSync(to, Buffer.from(await answer.arrayBuffer()));
  }
}

/** None in a program that was not kept: Astro's own, before its pages are drawn. */
function sheetsIn(program: string): Sheets {
  const file = join(program, SHEETS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Sheets) : { pagesByKeys: [] };
}

/** The name of a page's file where pages are drawn: a folder for each would be made only to be thrown away, and costs as much as two files. */
export function flat(file: string): string {
  return file.replace('/index.html', '.html');
}
