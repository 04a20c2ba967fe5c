/** The form as the state of the page: what it holds is the question, and its facets show what is left to choose. */
import type { ReaderModel } from '../../views/search/search-view.ts';
import { element } from './element.ts';
import { counted, facetValues, tellsApart, type FacetValue } from './facets.ts';
import type { Counts } from './index-reader.ts';
import { readQuery, type Query } from './query.ts';

/** The question that the form holds now. */
export function formQuery(form: HTMLFormElement, { facets, sorts }: ReaderModel): Query {
  const said = new URLSearchParams();
  for (const [key, value] of new FormData(form)) if (typeof value === 'string') said.append(key, value);
  return readQuery(`${said}`, { facets, sorts: Object.keys(sorts) });
}

/** Writes a question into the form: after loading the page, after the back button. */
export function showQuery(form: HTMLFormElement, query: Query, model: ReaderModel): void {
  const { q, sort } = form.elements as typeof form.elements & {
    q: HTMLInputElement;
    sort: HTMLSelectElement;
  };
  q.value = query.words;
  sort.value = query.sort ?? sort.options[0]!.value;
  showFacets(form, undefined, query, model);
  // On a narrow screen the filters would stand before the answer, a screen or two high; their names are told in any case.
  const isChosen = Object.keys(query.filters).length > 0 || query.sort !== undefined;
  if (isChosen && matchMedia('(width >= 40rem)').matches) form.querySelector('details')!.open = true;
}

/**
 * Draws each facet's values with their counts; the focus stays on the box that was ticked.
 * @param counts absent while nobody has counted: the boxes stay, with what they told before
 */
export function showFacets(
  form: HTMLFormElement,
  counts: Counts | undefined,
  query: Query,
  model: ReaderModel,
): void {
  counts ??= countsShown(form);
  // Every page has a kind, and what is not narrowed by it is counted by it.
  const found = Object.values(counts['kind'] ?? {}).reduce((sum, count) => sum + count, 0);
  const details = form.querySelector<HTMLDetailsElement>('details')!;
  const summary = details.querySelector('summary')!;
  const focused = document.activeElement instanceof HTMLInputElement && document.activeElement;
  for (const fieldset of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-facet]')) {
    const key = fieldset.dataset['facet']!;
    const values = facetValues(key, counts[key] ?? {}, query.filters[key] ?? [], model.language);
    const boxes = values.map((one) =>
      element('li', {}, drawBox(key, one, counts[key] && one.count, model.language)),
    );
    fieldset.querySelector('ul')!.replaceChildren(...boxes);
    fieldset.hidden = !tellsApart(values, found);
    if (focused && focused.name === key && !focused.isConnected) {
      const same = [...fieldset.querySelectorAll('input')].find(({ value }) => value === focused.value);
      // A value that nothing has any more is gone with its box.
      (fieldset.hidden ? summary : (same ?? summary)).focus();
    }
  }
  const values = Object.values(query.filters).flat();
  const chosen = values.length;
  details.hidden = false;
  details.querySelector('.chosen')!.textContent = chosen
    ? counted(model.words.chosen, chosen, model.language).replace('{values}', () => values.join(', '))
    : '';
  form.querySelector<HTMLButtonElement>('[data-clear]')!.hidden = chosen === 0;
}

/** A box with its count, where it is known. */
function drawBox(
  name: string,
  { value, isChosen }: FacetValue,
  count: number | undefined,
  language: string,
): HTMLElement {
  const box = element('input', { type: 'checkbox', name, value, checked: isChosen });
  if (count === undefined) return element('label', {}, box, element('span', {}, value));
  box.dataset['count'] = String(count);
  const told = new Intl.NumberFormat(language).format(count);
  return element('label', {}, box, element('span', {}, value), ' ', element('small', {}, told));
}

function countsShown(form: HTMLFormElement): Counts {
  const counts: Counts = {};
  for (const { name, value, dataset } of form.querySelectorAll<HTMLInputElement>('[data-count]'))
    (counts[name] ??= {})[value] = Number(dataset['count']);
  return counts;
}
