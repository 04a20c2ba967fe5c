/** A text as it stands, held against what the log remembers of it. */
import { bounds, isPartialDateFault, toPartialDate } from '../domain/partial-date.ts';
import { correctionDigest, fingerprintOf, PARTS, type Part } from './fingerprint.ts';
import type { Line } from './leaf.ts';
import type { Standing } from './log.ts';
import type { PublishedText } from './published-text.ts';

export type Change =
  | { kind: 'new' }
  | { kind: 'same' }
  /** It says all that it said, and more. */
  | { kind: 'extended' }
  /** It says something else, and says so. */
  | { kind: 'corrected'; parts: Part[] }
  /** It says something else and hides it. Without parts when the log does not hold them any more. */
  | { kind: 'silent'; parts: Part[]; since: string };

/** Lists to which something may be added without a correction. */
const GROWING: readonly Part[] = ['facts', 'corrections'];

export function changeOf(text: PublishedText, standing: Standing | undefined): Change {
  if (!standing?.text) return { kind: 'new' };
  const { line } = standing.text;
  const now = fingerprintOf(text);
  if (now.digest === line.text.digest) return { kind: 'same' };
  const before = line.text.parts;
  const parts =
    'folded' in before
      ? []
      : PARTS.filter((part) =>
          GROWING.includes(part)
            ? !holdsAll(now.parts[part], before[part])
            : now.parts[part].join() !== before[part].join(),
        );
  if (parts.length === 0 && !('folded' in before)) return { kind: 'extended' };
  if (isCorrected(text, line)) return { kind: 'corrected', parts };
  return { kind: 'silent', parts, since: line.day };
}

/** A correction that the log does not know yet, dated on the day of its last line or later. */
function isCorrected({ corrections }: PublishedText, { day, text }: Required<Line>): boolean {
  const known = 'folded' in text.parts ? [] : text.parts.corrections;
  return corrections.some((correction) => {
    if (known.includes(correctionDigest(correction))) return false;
    const at = toPartialDate(correction['at']);
    if (isPartialDateFault(at)) return false;
    const latest = bounds(at, 'UTC').latest;
    // An hour in a zone east of Greenwich may still be the day before in UTC.
    const spare = at.edtf.includes('T') ? 14 * 3_600_000 : 0;
    return latest !== null && latest + spare > Date.parse(day);
  });
}

/** Whether each entry is still there, as often as it was. */
function holdsAll(now: readonly string[], before: readonly string[]): boolean {
  const left = [...now];
  return before.every((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
