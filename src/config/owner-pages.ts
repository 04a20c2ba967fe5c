/** How the owner's own pages are set: the same French spacing as contributed text, code aside. */
import type { HastPluginDefinition } from 'satteri';
import { frenchSpacing } from '../text/text.ts';

/** Elements whose words stay exactly as they were typed. */
const TYPED = ['code', 'pre', 'kbd', 'samp'];

/** @param defaultLanguage of pages that name none in their front matter */
export function ownerPageSpacing(defaultLanguage: string): HastPluginDefinition {
  return {
    name: 'french-spacing',
    text(node, context) {
      const { lang } =
        (context.data.astro as { frontmatter?: { lang?: string } } | undefined)?.frontmatter ?? {};
      if (!/^fr(?:-|$)/.test(lang ?? defaultLanguage)) return;
      const parent = context.parent(node);
      if (parent && 'tagName' in parent && TYPED.includes(parent.tagName)) return;
      const set = frenchSpacing(node.value);
      if (set !== node.value) context.setProperty(node, 'value', set);
    },
  };
}
