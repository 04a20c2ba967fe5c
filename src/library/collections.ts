/** Astro's content collections: the record, and the owner's own pages, the only MDX that is a module. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { folders } from '../config/folders.ts';
import { page } from '../domain/page.ts';
import { recordLoader } from './loader.ts';

export const collections = {
  // The loader has held every entry against its own strict shape, with better words than Astro has.
  record: defineCollection({ loader: recordLoader(), schema: z.strictObject({ digest: z.string() }) }),
  pages: defineCollection({
    loader: glob({ base: pathToFileURL(`${join(folders.content, 'pages')}/`), pattern: '**/[^_]*.mdx' }),
    schema: page,
  }),
};
