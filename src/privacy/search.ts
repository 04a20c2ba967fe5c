/** Searches a text by every rule: in its prose, and within the addresses it holds by the rules that hold there too. */
import type { PrivateKind } from '../domain/allowance.ts';
import { asRead } from './as-read.ts';
import { rules } from './registry.ts';
import type { Hit } from './rule.ts';

export interface Finding {
  kind: PrivateKind;
  contact: boolean;
  reserved: boolean;
  /** The words as a reader sees them. */
  value: string;
  /** Offset in the text that was searched. */
  at: number;
}

interface Placed extends Hit {
  value?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"“”«»)]{1,2000}/giu;
const MAIL_LINK = /mailto:[^\s<>"“”«»)]{0,500}%[^\s<>"“”«»)]{0,500}/gi;

/** Every private value in a text, in the order of their places; never throws, in time proportional to the text. */
export function search(given: string): Finding[] {
  const { text, origin } = asRead(given);
  const addresses = [...text.matchAll(ADDRESS), ...text.matchAll(MAIL_LINK)];
  // Of the same length, so that places stay; a line's end, so that no number goes on across an address.
  const prose = text.replace(ADDRESS, (address) => '\n'.repeat(address.length));
  const taken = new Uint8Array(text.length);
  const found: Finding[] = [];
  for (const { kind, contact, inAddresses, find } of rules) {
    const hits: Placed[] = [
      ...find(prose),
      ...(inAddresses ? addresses.flatMap((match) => within(match, find)) : []),
    ];
    for (const hit of hits) {
      if (taken.subarray(hit.start, hit.end).includes(1)) continue;
      taken.fill(1, hit.start, hit.end);
      const value = hit.value ?? text.slice(hit.start, hit.end);
      found.push({ kind, contact, reserved: hit.reserved ?? false, value, at: origin(hit.start) });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** An address may be written in percent signs; then what is in it is told at its beginning. */
function within(match: RegExpMatchArray, find: (text: string) => Hit[]): Placed[] {
  const [written] = match;
  const start = match.index!;
  const address = decoded(written);
  return find(address).map((hit) =>
    address === written
      ? { ...hit, start: start + hit.start, end: start + hit.end }
      : { ...hit, start, end: start + written.length, value: address.slice(hit.start, hit.end) },
  );
}

function decoded(address: string): string {
  return address.replace(/%[2-7][\da-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
}
