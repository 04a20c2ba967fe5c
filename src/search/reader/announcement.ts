/** What is said of an answer, seen and heard alike. */
import type { ReaderModel } from '../../views/search/search-view.ts';
import { counted } from './facets.ts';

/** @param words what the results hold; none for everything that passes the filters */
export function announcement(words: string, found: number, model: ReaderModel): string {
  const text = model.words;
  if (!found)
    return `${words ? text.none.replace('{words}', () => words) : text.noneFiltered} ${text.noneHint}`;
  const count = counted(text.result, found, model.language);
  return words ? text.forWords.replace('{count}', count).replace('{words}', () => words) : count;
}

/**
 * Shows words at once and says them after a while: a screen reader would read every answer on the way to the last one. What is
 * the last thing said is not said again.
 */
export function announcer(shown: HTMLElement, said: HTMLElement) {
  let saying: ReturnType<typeof setTimeout> | undefined;
  return {
    /** @param after milliseconds until it is said, unless something else is shown meanwhile */
    say(words: string, after: number): void {
      shown.textContent = words;
      clearTimeout(saying);
      saying = setTimeout(() => {
        if (said.textContent !== words) said.textContent = words;
      }, after);
    },
    /** Leads the reader to the words: they are read there, and not said as well. */
    lead(): void {
      clearTimeout(saying);
      shown.focus();
    },
  };
}
