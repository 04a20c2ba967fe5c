/** What Astro is told: all of it follows from `site.yaml` and from where things lie. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import { reportProblems } from '../i18n/problems/report.ts';
import { folders } from './folders.ts';
import { ownerPageSpacing } from './owner-pages.ts';
import { readSite } from './site.ts';

/** @throws the whole report when `site.yaml` cannot be used */
export async function settings(): Promise<Omit<AstroUserConfig, 'i18n' | 'fonts' | 'session'>> {
  const { site, problems } = await readSite(folders.content, 'content');
  if (!site || problems.length)
    throw new Error(`\n\n${reportProblems(problems, site?.languages[0] ?? 'en')}`);
  return {
    site: site.url,
    base: site.base,
    trailingSlash: 'always',
    outDir: folders.site,
    cacheDir: join(folders.cache, 'astro'),
    publicDir: pathToFileURL(join(folders.root, 'public')).pathname,
    prerenderConflictBehavior: 'error',
    // A letter is a page of text: one sheet of style a kind of page (styles/sheets.ts), no script or style inside the page (CSP).
    build: { inlineStylesheets: 'never', assets: 'assets' },
    // Whatever the writer typed is what the reader reads: no quotation mark is changed behind their back.
    markdown: {
      processor: satteri({
        features: { smartPunctuation: false },
        hastPlugins: [ownerPageSpacing(site.languages[0]!)],
      }),
      syntaxHighlight: false,
    },
    devToolbar: { enabled: false },
    vite: {
      build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
      // Owners' pages may lie in another repository (CONTENT_DIR): what they compile to imports Astro from here.
      resolve: { dedupe: ['astro'], alias: { '@owner': folders.content } },
      server: { fs: { allow: [folders.root, folders.content] } },
    },
  };
}
