/** The search page at work in the browser: a question comes from the form or the address, its answer is drawn and announced. */
import type { ReaderModel } from '../../views/search/search-view.ts';
import { announcement, announcer } from './announcement.ts';
import { formQuery, showFacets, showQuery } from './filter-form.ts';
import { countAbout, find, findElsewhere, prepare } from './finding.ts';
import { forgetIndexes } from './index-reader.ts';
import { asksSomething, readQuery, writeQuery, type Query } from './query.ts';
import { resultList } from './result-list.ts';
import { drawElsewhere, drawProvider } from './results.ts';
import { whenSeen } from './sight.ts';

/** Milliseconds without a key before the index is asked, and before the answer is said and the other languages' indexes are loaded. */
const TYPING = 180;
const RESTING = 900;

export function startSearch(root: HTMLElement): void {
  const model = JSON.parse(root.dataset['search']!) as ReaderModel;
  const part = <Kind extends HTMLElement>(selector: string): Kind => root.querySelector<Kind>(selector)!;
  const form = part<HTMLFormElement>('form');
  const answerer = announcer(part('.count'), part('[role=status]'));
  const [more, also, lists] = [part('.more'), part('.also'), part('.lists')];
  const list = resultList(part('.results'), more, model);
  const facets = part<HTMLDetailsElement>('details');
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  let hasFacets = false;

  const say = (words: string): void => answerer.say(words, isTyping ? RESTING : 0);

  async function answer(query: Query): Promise<void> {
    const mine = ++turn;
    clearTimeout(typing);
    hasFacets = facets.open;
    clearTimeout(resting);
    also.replaceChildren();
    const slow = setTimeout(() => mine === turn && say(model.words.loading), 300);
    try {
      const finding = await find(query, model, hasFacets);
      // What is narrowed holds what passes the filters, and nothing before it.
      const naming = Object.keys(query.filters).length > 0 ? [] : finding.named;
      const named = await Promise.all(
        naming.map(async (one) =>
          drawProvider(one, query.words, await countAbout(one.provider[1], model), model),
        ),
      );
      if (mine !== turn) return;
      showFacets(form, hasFacets ? finding.counts : undefined, query, model);
      // The lists are for who asks nothing yet, or in vain.
      lists.hidden = finding.results.length > 0;
      await list.show(named, finding.results);
      if (mine !== turn) return;
      const found = finding.results.length || named.length;
      say(asksSomething(query) ? announcement(finding.words, found, model) : '');
      // Who found nothing here is told at once what the other languages hold.
      resting = setTimeout(
        () => whenSeen(also, () => void showElsewhere(query, mine)),
        finding.results.length ? RESTING : 0,
      );
    } catch {
      fail(mine);
    } finally {
      clearTimeout(slow);
    }
  }

  function fail(mine: number): void {
    forgetIndexes();
    if (mine !== turn) return;
    list.clear();
    lists.hidden = false;
    say(model.words.failed);
  }

  async function showElsewhere(query: Query, mine: number): Promise<void> {
    if (mine !== turn) return;
    const others = await findElsewhere(query, model).catch(() => []);
    if (mine !== turn) return;
    also.replaceChildren(...others.map((one) => drawElsewhere(one, query, model)));
  }

  /** Asks what the form holds; `isStep`: a step that the back button takes back. */
  async function ask(isStep: boolean): Promise<void> {
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

  function typed({ target, isComposing }: Event & { isComposing?: boolean }): void {
    // Signs that are being put together (Japanese, Chinese, Korean) are no words yet.
    if ((target as HTMLInputElement).name !== 'q' || isComposing) return;
    // Fetched while the reader is still typing.
    prepare(model);
    clearTimeout(typing);
    typing = setTimeout(() => {
      const isStep = !isTyping;
      isTyping = true;
      void ask(isStep);
    }, TYPING);
  }

  form.addEventListener('input', typed);
  form.addEventListener('compositionend', typed);
  form.addEventListener('change', (event) => {
    isTyping = false;
    if ((event.target as HTMLInputElement).name !== 'q') void ask(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isTyping = false;
    // Where the reader went on meanwhile, the focus stays with them.
    void ask(true).then(() => part('.question').contains(document.activeElement) && answerer.lead());
  });
  part('[data-clear]').addEventListener('click', () => {
    const { words, sort } = formQuery(form, model);
    showQuery(form, { words, filters: {}, ...(sort && { sort }) }, model);
    void ask(true);
    part('summary').focus();
  });
  facets.addEventListener('toggle', () => facets.open && !hasFacets && void answer(formQuery(form, model)));
  more.addEventListener('click', () => void list.showMore().catch(fail.bind(undefined, turn)));
  addEventListener('popstate', fromAddress);
  fromAddress();
}
