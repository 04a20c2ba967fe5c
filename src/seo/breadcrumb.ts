/** The way from the home page to a page, as search engines show it. */
import type { Thing } from './article.ts';

/** @param steps from the home page down; addresses are whole. The last one is the page itself. */
export function breadcrumb(steps: { name: string; address: string }[]): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}
