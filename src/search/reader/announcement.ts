/** What is said of an answer, seen and heard alike. */
import type { ReaderModel } from '../../views/search/search-view.ts';
import { counted } from './facets.ts';
import type { Query } from './query.ts';

export function announcement({ words }: Query, found: number, model: ReaderModel): string {
  const text = model.words;
  if (!found)
    return `${words ? text.none.replace('{words}', () => words) : text.noneFiltered} ${text.noneHint}`;
  const count = counted(text.result, found, model.language);
  return words ? text.forWords.replace('{count}', count).replace('{words}', () => words) : count;
}
