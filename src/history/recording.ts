/** What is to be remembered next: a line for each text that the log does not hold as it stands. */
import { changeOf, type Change } from './comparison.ts';
import { fingerprintOf, identityOf } from './fingerprint.ts';
import type { Line } from './leaf.ts';
import type { Log } from './log.ts';
import type { PublishedText } from './published-text.ts';

/** The texts of a site as they stand. */
export interface Texts {
  texts: readonly PublishedText[];
  gone: readonly { uid: string; gone: 'withdrawn' | 'removed' }[];
}

const EVENT_OF = {
  new: 'published',
  extended: 'extended',
  corrected: 'corrected',
} as const satisfies Partial<Record<Change['kind'], Line['event']>>;

/**
 * New lines, none for what was changed in silence: that is a problem, and remembering it would hide it. A text that was gone and is back
 * is `restored`; one that never was in the log leaves no line when it goes.
 */
export function linesToRemember(log: Log, { texts, gone }: Texts, day: string): Line[] {
  const lines = texts.flatMap((text): Line[] => {
    const standing = log.standing.get(identityOf(text.uid));
    const change = changeOf(text, standing);
    const isBack = standing !== undefined && standing.last.line.text === undefined;
    if (change.kind === 'silent' || (change.kind === 'same' && !isBack)) return [];
    const { version, digest, parts } = fingerprintOf(text);
    const event = isBack || change.kind === 'same' ? 'restored' : EVENT_OF[change.kind];
    return [{ day, event, uid: text.uid, text: { version, digest, parts } }];
  });
  const left = gone.flatMap(({ uid, gone: event }): Line[] => {
    const last = log.standing.get(identityOf(uid))?.last.line;
    return last === undefined || last.event === event ? [] : [{ day, event, uid }];
  });
  return [...lines, ...left];
}
