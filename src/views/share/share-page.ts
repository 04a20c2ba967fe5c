/**
 * The script of the share page: reads the page that its address names, as any reader would, and opens the desk with what it finds. What is
 * no page of the site, is gone or cannot be read is said in words.
 */
import { requestedPage, type Requested } from './requested-page.ts';
import { openDesk, part, say } from './share-desk.ts';
import type { ShareReader } from './share-view.ts';
import { sharedPage } from './shared-page.ts';

/** Milliseconds: before it is said that something is awaited, and until it is no longer awaited. */
const SLOW = 400;
const PATIENCE = 20_000;

export function startShare(root: HTMLElement): void {
  const model = JSON.parse(root.dataset['share']!) as ShareReader;
  const { words } = model;
  const [told, astray, retry] = [part(root, 'told'), part(root, 'astray'), part(root, 'retry')];

  function fail(reason: 'wrong' | 'missing' | 'failed'): void {
    say(told, words[reason]);
    astray.hidden = false;
    retry.parentElement!.hidden = reason !== 'failed';
  }

  async function read({ path, passage }: Requested): Promise<void> {
    astray.hidden = true;
    say(told, '');
    const slow = setTimeout(() => (told.textContent = words.loading), SLOW);
    try {
      const answer = await fetch(path, { signal: AbortSignal.timeout(PATIENCE) });
      const isPage = answer.ok && answer.headers.get('content-type')?.startsWith('text/html');
      const page = isPage && new DOMParser().parseFromString(await answer.text(), 'text/html');
      const shared = page && sharedPage(page, path, passage, words);
      // To a reader it is another matter whether the host is ill or the page is not there.
      if (!shared) fail(answer.status < 500 ? 'missing' : 'failed');
      else {
        part(root, 'explained').hidden = true;
        openDesk(root, shared, path, words);
        say(told, passage && !shared.asked ? words.lost : '');
      }
    } catch {
      fail('failed');
    } finally {
      clearTimeout(slow);
    }
  }

  const asked = requestedPage(location.search, model.base);
  if (asked === 'nothing') return;
  if (asked === 'wrong') return fail('wrong');
  retry.addEventListener('click', () => {
    // The button goes with the complaint: the focus must stand somewhere.
    void read(asked).then(() => part(root, astray.hidden ? 'shared' : 'told').focus());
  });
  void read(asked);
}
