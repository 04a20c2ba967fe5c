/** Digits written in groups: "06 12 34 56 78", "4111-1111-1111-1111". */

export interface DigitGroups {
  start: number;
  end: number;
  digits: string;
  /** Lengths of the groups: "2-2-2-2-2". */
  grouping: string;
  /** The signs between the groups, each distinct one once. */
  separators: string;
}

interface Group {
  start: number;
  end: number;
}

/** Signs that may stand between the groups of one number, up to three of them: " - ", ") ". */
const BETWEEN = /^[ .\-/()_]{1,3}$/;

/** The runs of digits in a text, in their order. */
export function groupsIn(text: string): Group[] {
  return Array.from(text.matchAll(/\d+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Every number that begins with the group at `first` and ends with a group, of `least` to `most` digits, shortest first. Looks at no
 * more than `most` groups, so that a long list of digits costs no more than its length.
 */
export function numbersFrom(
  text: string,
  groups: readonly Group[],
  first: number,
  least: number,
  most: number,
): DigitGroups[] {
  const found: DigitGroups[] = [];
  const { start } = groups[first]!;
  const lengths: number[] = [];
  let digits = '';
  let separators = '';
  for (let at = first; at < groups.length; at++) {
    const group = groups[at]!;
    if (at > first) {
      const between = text.slice(groups[at - 1]!.end, Math.min(group.start, groups[at - 1]!.end + 4));
      if (!BETWEEN.test(between)) break;
      if (!separators.includes(between)) separators += between;
    }
    if (digits.length + group.end - group.start > most) break;
    digits += text.slice(group.start, group.end);
    lengths.push(group.end - group.start);
    if (digits.length >= least)
      found.push({ start, end: group.end, digits, grouping: lengths.join('-'), separators });
  }
  return found;
}

/** Whether what stands around says that the number is an amount or another count, not somebody's. */
export function isAmount(text: string, start: number, end: number): boolean {
  return (
    /^[ ]?(?:[€$£%]|(?:k|M|Md)€|(?:EUR|USD|GBP|CHF|euros?|dollars?|francs?|pounds?|pour cent|percent|Mds?|millions?|milliards?|octets?|bytes?|[kKMGT]i?[oB])(?![\p{L}\d]))/u.test(
      text.slice(end, end + 12),
    ) ||
    /[€$£][ ]?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[.,]\d/.test(text.slice(end, end + 2))
  );
}
