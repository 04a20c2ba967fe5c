/** The picture of a list, of the site itself, of furniture: a title and what the page says of itself. */
import type { Card } from '../social/card.ts';

/** What stands for the picture says all that it shows; the name of the site first, but where it is the title. */
export function plainCard(shown: {
  language: string;
  site: string;
  title: string;
  summary: string;
  /** « Exemple », for what is invented. */
  example?: string | undefined;
}): Card {
  const { language, site, title, summary, example } = shown;
  const said = [...(example ? [example] : []), ...(site === title ? [] : [site]), title, summary];
  return {
    kind: 'page',
    language,
    site,
    kindLabel: '',
    title,
    summary,
    ...(example && { example }),
    alt: said.map((words) => words.replace(/\.$/, '')).join('. '),
  };
}
