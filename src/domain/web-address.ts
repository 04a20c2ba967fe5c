/** Addresses of the web that lead where they say. */
import { z } from 'astro/zod';

/** Longer ones carry data rather than lead somewhere. */
export const LONGEST_ADDRESS = 2000;

/** The host as written, lower case; undefined for what is no web address or carries credentials. */
export function hostOf(href: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (url.username || url.password || !url.hostname) return undefined;
  return decoded(/^https?:\/\/([^/?#:]*)/i.exec(href)![1]!).toLowerCase();
}

/** `оvh.com` with a Cyrillic о: Latin beside a script whose letters look like it (Unicode TS 39, "mixed-script confusables"). */
export function mixesScripts(host: string): boolean {
  return (
    /\p{Script=Latin}/u.test(host.replace(/\.[a-z]+$/, '')) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(host)
  );
}

/** An address without its percent signs, where they can be read. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function isHonest(href: string): boolean {
  const host = hostOf(href);
  // A URL drops line ends and tabs within itself: what is written would not be where it leads.
  return (
    host !== undefined && !mixesScripts(host) && href.length <= LONGEST_ADDRESS && !/[\s<>"\\]/.test(href)
  );
}

/** A field that holds an address: https or http, a host of one script, no name or password before it. */
export const webAddress = z
  .url({ protocol: /^https?$/, abort: true })
  .refine(isHonest, { error: 'expected:url' });
