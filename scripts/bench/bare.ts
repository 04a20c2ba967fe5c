/** The bare Astro site that Cahiers is weighed against: stock glob() and @astrojs/mdx, one layout, no pictures, search or feeds. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Writes the project; it finds Astro in the repository's own node_modules. */
export async function writeBareSite(folder: string, letters: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  const files: Record<string, string> = {
    'package.json': '{ "type": "module", "private": true }\n',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], site: 'https://bench.example' };\n`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  letters: defineCollection({ loader: glob({ base: ${JSON.stringify(relative(folder, letters))}, pattern: '*.mdx' }), schema: z.looseObject({ title: z.string() }) }),
};
`,
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const letters = await getCollection('letters');
---
<html lang="en"><head><title>Letters</title></head><body><ul>{letters.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul></body></html>
`,
    'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('letters')).map((letter) => ({ params: { id: letter.id }, props: { letter } }));
const { letter } = Astro.props;
const { Content } = await render(letter);
---
<html lang={letter.data.lang}><head><title>{letter.data.title}</title></head><body><h1>{letter.data.title}</h1><Content /></body></html>
`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
