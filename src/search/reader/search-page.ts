/** The search page at work in the browser: a question comes from the form or the address, its answer is drawn and announced. */
import type { ReaderModel } from '../../views/search/search-view.ts';
import { announcement } from './announcement.ts';
import { formQuery, showFacets, showQuery } from './filter-form.ts';
import { countAbout, find, findElsewhere, type Finding } from './finding.ts';
import { forgetIndexes, openIndex } from './index-reader.ts';
import { providersNamed } from './provider-names.ts';
import { asksSomething, readQuery, writeQuery, type Query } from './query.ts';
import { drawElsewhere, drawPage, drawProvider } from './results.ts';
import { whenSeen } from './sight.ts';

/** Results at a time: each is fetched with its whole text. */
const PAGE = 6;
/** Milliseconds without a key before the index is asked, and before the other languages' indexes are loaded. */
const TYPING = 180;
const RESTING = 900;

export function startSearch(root: HTMLElement): void {
  const model = JSON.parse(root.dataset['search']!) as ReaderModel;
  const part = <Kind extends HTMLElement>(selector: string): Kind => root.querySelector<Kind>(selector)!;
  const form = part<HTMLFormElement>('form');
  const [status, count, list] = [part('[role=status]'), part('.count'), part('.results')];
  const [more, also, lists] = [part<HTMLButtonElement>('.more'), part('.also'), part('.lists')];
  const facets = part<HTMLDetailsElement>('details');
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  let hasFacets = false;
  let showMore: () => Promise<void> = async () => {};

  const say = (words: string): void => {
    status.textContent = count.textContent = words;
  };

  async function answer(query: Query): Promise<void> {
    const mine = ++turn;
    hasFacets = facets.open;
    clearTimeout(resting);
    also.replaceChildren();
    const slow = setTimeout(() => say(model.words.loading), 300);
    try {
      const finding = await find(query, model, hasFacets);
      const named = await Promise.all(
        providersNamed(query.words, model.providers).map(async (provider) =>
          drawProvider(provider, await countAbout(provider[1], model), model),
        ),
      );
      if (mine !== turn) return;
      showFacets(form, finding.counts, query, model);
      // The lists are for who asks nothing yet, or in vain.
      lists.hidden = finding.results.length > 0;
      await showResults(named, finding, mine);
      if (mine !== turn) return;
      say(asksSomething(query) ? announcement(query, finding.results.length || named.length, model) : '');
      // Who found nothing here is told at once what the other languages hold.
      resting = setTimeout(
        () => whenSeen(also, () => void showElsewhere(query, mine)),
        finding.results.length ? RESTING : 0,
      );
    } catch {
      forgetIndexes();
      if (mine !== turn) return;
      list.replaceChildren();
      more.hidden = true;
      lists.hidden = false;
      say(model.words.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  async function showResults(named: HTMLElement[], { results }: Finding, mine: number): Promise<void> {
    const known = new Set(named.map((one) => one.querySelector('a')!.pathname));
    let shown = 0;
    showMore = async () => {
      const found = await Promise.all(results.slice(shown, shown + PAGE).map((result) => result.data()));
      if (mine !== turn) return;
      const lines = found.flatMap((page) => (known.has(page.url) ? [] : (drawPage(page, model) ?? [])));
      if (shown === 0) list.replaceChildren(...named, ...lines);
      else list.append(...lines);
      if (shown > 0) lines[0]?.querySelector('a')?.focus();
      shown += PAGE;
      more.hidden = shown >= results.length;
    };
    await showMore();
  }

  async function showElsewhere(query: Query, mine: number): Promise<void> {
    if (mine !== turn) return;
    const others = await findElsewhere(query, model).catch(() => []);
    if (mine !== turn) return;
    also.replaceChildren(...others.map((one) => drawElsewhere(one, query, model)));
  }

  /** Asks what the form holds; `isStep`: a step that the back button takes back. */
  async function ask(isStep: boolean): Promise<void> {
    clearTimeout(typing);
    const query = formQuery(form, model);
    const address = location.pathname + writeQuery(query);
    if (address !== location.pathname + location.search)
      history[isStep ? 'pushState' : 'replaceState'](null, '', address);
    await answer(query);
  }

  function fromAddress(): void {
    isTyping = false;
    const query = readQuery(location.search, { facets: model.facets, sorts: Object.keys(model.sorts) });
    showQuery(form, query, model);
    void answer(query);
  }

  form.addEventListener('input', (event) => {
    if ((event.target as HTMLInputElement).name !== 'q') return;
    // Fetched while the reader is still typing.
    void openIndex(model.indexes[0]!.folder).catch(() => undefined);
    clearTimeout(typing);
    typing = setTimeout(() => {
      void ask(!isTyping);
      isTyping = true;
    }, TYPING);
  });
  form.addEventListener('change', (event) => {
    isTyping = false;
    if ((event.target as HTMLInputElement).name !== 'q') void ask(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isTyping = false;
    void ask(true).then(() => count.focus());
  });
  part('[data-clear]').addEventListener('click', () => {
    const { words, sort } = formQuery(form, model);
    showQuery(form, { words, filters: {}, ...(sort && { sort }) }, model);
    void ask(true);
    part('summary').focus();
  });
  facets.addEventListener('toggle', () => facets.open && !hasFacets && void answer(formQuery(form, model)));
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', fromAddress);
  fromAddress();
}
