/** The list of what was found, a few at a time: each is fetched with its whole text. */
import type { ReaderModel } from '../../views/search/search-view.ts';
import type { Found } from './index-reader.ts';
import { drawPage } from './results.ts';

/** Results at a time. */
const PAGE = 6;

export function resultList(list: HTMLElement, more: HTMLElement, model: ReaderModel) {
  let turn = 0;
  let next: (() => Promise<void>) | undefined;

  async function show(named: readonly HTMLElement[], results: Found['results'], mine: number): Promise<void> {
    const known = new Set(named.map((one) => one.querySelector('a')!.pathname));
    let shown = 0;
    const showNext = async (): Promise<void> => {
      next = undefined;
      const found = await Promise.all(results.slice(shown, shown + PAGE).map((result) => result.data()));
      if (mine !== turn) return;
      const lines = found.flatMap((page) => (known.has(page.url) ? [] : (drawPage(page, model) ?? [])));
      if (shown === 0) list.replaceChildren(...named, ...lines);
      else {
        list.append(...lines);
        // The button may be gone now: who pressed it stands before what it brought.
        (lines[0] ?? list.lastElementChild)?.querySelector('a')?.focus();
      }
      shown += PAGE;
      more.hidden = shown >= results.length;
      next = showNext;
    };
    await showNext();
  }

  return {
    /**
     * Shows the first of what was found, unless another answer comes meanwhile.
     * @throws Error when a text cannot be fetched
     */
    show: (named: readonly HTMLElement[], results: Found['results']) => show(named, results, ++turn),
    /**
     * Shows what follows; pressed again before it is there, nothing twice.
     * @throws Error when a text cannot be fetched
     */
    showMore: async () => next?.(),
    clear(): void {
      turn++;
      list.replaceChildren();
      more.hidden = true;
    },
  };
}
