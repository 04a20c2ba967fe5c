/**
 * The desk of the share page: what is shared, whole or in part, and the ways it can go: the system's share sheet (Web Share API), a copy,
 * links, the reader's own server. Words only ever become text; nothing is kept, and nothing leaves before the reader asks for it.
 */
import { cut } from '../../text/editions/summary.ts';
import type { ShareReader } from './share-view.ts';
import type { Passage, SharedPage } from './shared-page.ts';
import { serverAddress, serverOf, waysOf, wholeText, type Parcel } from './ways.ts';

/** Milliseconds until a sentence is said: a live region is heard when it changes, the same words said twice do not change it. */
const BREATH = 60;
/** Letters of a passage in the choice. */
const LABEL = 70;

export function part<Kind extends HTMLElement>(root: HTMLElement, name: string): Kind {
  return root.querySelector<Kind>(`[data-part=${name}]`)!;
}

let breath: ReturnType<typeof setTimeout> | undefined;

/** What was about to be said no longer holds. */
export function say(place: HTMLElement, sentence: string): void {
  place.textContent = '';
  clearTimeout(breath);
  breath = setTimeout(() => (place.textContent = sentence), BREATH);
}

export function openDesk(
  root: HTMLElement,
  { title, site, whole, quotable, paragraphs, asked }: SharedPage,
  path: string,
  words: ShareReader['words'],
): void {
  const [ready, done, send] = [part(root, 'ready'), part(root, 'done'), part(root, 'send')];
  const [choice, server] = [part<HTMLSelectElement>(root, 'choice'), part<HTMLInputElement>(root, 'server')];
  // In the order of the choice.
  const passages = [whole, ...quotable, ...paragraphs];
  let parcel: Parcel;

  const link = part<HTMLAnchorElement>(root, 'link');
  link.textContent = title;
  link.href = path;
  if (quotable.length) choice.append(group(words.quoted, quotable));
  if (paragraphs.length) choice.append(group(words.paragraphs, paragraphs));
  choice.selectedIndex = asked ? passages.indexOf(asked) : 0;
  choice.closest('p')!.hidden = passages.length === 1;

  function choose(): void {
    const passage = passages[choice.selectedIndex]!;
    parcel = { title: `${title} (${site})`, text: passage.words, url: passage.address };
    ready.textContent = wholeText(parcel);
    send.hidden = !navigator.canShare?.(parcel);
    part(root, 'ways').replaceChildren(...waysOf(parcel, words).map(({ words, href }) => item(words, href)));
    const anchor = passage.anchor && `&passage=${encodeURIComponent(passage.anchor)}`;
    history.replaceState(null, '', `?page=${path}${anchor}`);
    done.textContent = '';
  }

  async function copy(text: string, sentence: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(done, sentence);
    } catch {
      // Refused, or not over https: the reader finds all of it selected.
      getSelection()?.selectAllChildren(ready);
      say(done, words.notCopied);
    }
  }

  choice.addEventListener('change', choose);
  send.addEventListener('click', () => {
    done.textContent = '';
    navigator.share(parcel).catch(({ name }: Error) => {
      // Who closes the sheet knows that nothing was sent.
      if (name !== 'AbortError') say(done, words.notShared);
    });
  });
  part(root, 'copy').addEventListener('click', () => void copy(wholeText(parcel), words.copied));
  part(root, 'copy-address').addEventListener('click', () => void copy(parcel.url, words.copiedAddress));
  part(root, 'fediverse').addEventListener('submit', (event) => {
    event.preventDefault();
    const host = serverOf(server.value);
    server.setAttribute('aria-invalid', String(!host));
    say(part(root, 'refused'), host ? '' : words.server);
    if (!host) return server.focus();
    // Nobody after this reader finds which server it was; the server does not learn where the reader comes from.
    server.value = '';
    item('', serverAddress(host, parcel)).querySelector('a')!.click();
  });
  choose();
  part(root, 'desk').hidden = false;
}

function group(label: string, passages: readonly Passage[]): HTMLOptGroupElement {
  const options = document.createElement('optgroup');
  options.label = label;
  options.append(...passages.map((passage) => new Option(cut(passage.words.split('\n', 1)[0]!, LABEL))));
  return options;
}

function item(words: string, href: string): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), {
    href,
    rel: 'nofollow noreferrer',
    textContent: words,
  });
  const line = document.createElement('li');
  line.append(link);
  return line;
}
