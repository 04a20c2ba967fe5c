/** What goes wrong with an owner's own pages, which are programs, while they are bundled or drawn. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { folders } from '../config/folders.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { Route } from '../views/routes.ts';
import { drawWithBundle, PROGRAM } from './drawing-bundle.ts';

/** A page of the owner's as `content/pages/x.mdx`, and the first sentence of what was said of it. */
export interface PageFault {
  file: string;
  why: string;
}

/** Thrown when pages cannot be drawn because of what the owner wrote in them. */
export class PageFaults extends Error {
  readonly faults: readonly PageFault[];
  constructor(faults: readonly PageFault[]) {
    super(JSON.stringify(faults));
    this.faults = faults;
  }

  /** For the report: which line it is, nobody says. */
  get problems(): Problem[] {
    return this.faults.map(({ file, why }) => problem('page-program', { file, line: 1, column: 1 }, { why }));
  }
}

/**
 * Finds the owner's pages that `error` comes from; none when it comes from elsewhere. A bundler names the file. What happens while pages
 * are drawn has no name: each of the owner's pages is then drawn alone, so that all that fail are told in one run.
 * @param folder where the pages were to be drawn
 */
export async function faultsOfPages(
  error: unknown,
  routes: readonly Route[],
  folder: string,
): Promise<PageFault[]> {
  const named = fileIn(error);
  if (named) return [{ file: named, why: sentenceOf(error) }];
  const program = join(folder, PROGRAM);
  if (!existsSync(program)) return [];
  const drawn = async (route: Route, turn: number) =>
    drawWithBundle(program, [route], join(folder, `alone-${turn}`)).then(
      () => undefined,
      (fault: unknown) => ({ route, fault }),
    );
  // Where a page of the engine's own fails too, it is the engine.
  const other = routes.find(({ props }) => props.page.view !== 'owner-page');
  if (!other || (await drawn(other, 0))) return [];
  const faults: PageFault[] = [];
  for (const [turn, route] of routes.filter(({ props }) => props.page.view === 'owner-page').entries()) {
    const failed = await drawn(route, turn + 1);
    const { id } = route.props.page.model as { id: string };
    if (failed) faults.push({ file: `content/pages/${id}.mdx`, why: sentenceOf(failed.fault) });
  }
  return faults;
}

/** The file below the owner's folder that an error names, by its path from the root of the engine. */
function fileIn(error: unknown): string | undefined {
  const words = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  for (const [path] of words.matchAll(/[\w./@ -]*\/pages\/[\w./ -]+?\.(?:mdx|astro|[jt]sx?)\b/g)) {
    const below = relative(folders.content, resolve(folders.root, path.trim())).replaceAll('\\', '/');
    if (below.startsWith('pages/')) return `content/${below}`;
  }
  return undefined;
}

/** Without colours, without the name of the program that says it, and without the path of the page, which is told beside it. */
function sentenceOf(error: unknown): string {
  const words = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const line =
    words.split('\n').find((one) => one.trim() !== '' && !/^(?:Build failed|\[plugin)/.test(one)) ?? '';
  return line
    .replace(/^\[\w+\]\s*/, '')
    .replace(/ in \S*\/pages\/\S+$/, '')
    .slice(0, 200)
    .trim();
}
