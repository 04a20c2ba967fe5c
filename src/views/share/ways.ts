/** By which addresses what is shared travels: those of every page, and what a reader's device and own server add. */
import { shareLinks, type ShareLink } from '../../seo/share-links.ts';

/** What travels, named as the system's share sheet names it (Web Share, `ShareData`). */
export interface Parcel {
  /** One line, for the subject of a mail. */
  title: string;
  /** Words and whose they are, without the address. */
  text: string;
  url: string;
}

/** Everything that one reads, the address on a line of its own. */
export function wholeText({ text, url }: Parcel): string {
  return `${text}\n${url}`;
}

/** As at the foot of every page, but with the very words; a telephone's messages beside mail. Mastodon has a field of its own. */
export function waysOf(parcel: Parcel, names: { mail: string; sms: string }): ShareLink[] {
  const text = wholeText(parcel);
  const [mail, ...networks] = shareLinks({
    address: parcel.url,
    title: parcel.title,
    mail: names.mail,
    text,
  });
  return [
    mail!,
    // RFC 5724 has `?body=`; telephones of Apple read only what follows `&`.
    { words: names.sms, href: `sms:?&body=${encodeURIComponent(text)}` },
    ...networks.filter(({ words }) => words !== 'Mastodon'),
  ];
}

/**
 * The server that a reader names, in whatever way one writes it: `mastodon.example`, `@me@mastodon.example`, `https://mastodon.example/@me`.
 * Undefined when it is the name of no server on the public network.
 */
export function serverOf(typed: string): string | undefined {
  const name = typed.trim().replace(/^https?:\/\//i, '').replace(/[/?#][^]*/, '').replace(/.*@/, ''); // prettier-ignore
  // Labels, of which the last is no number: no address of a machine, no port, nothing that an address would read as something else.
  if (!/^(?:[\p{L}\p{N}-]+\.)+(?!\d+$)[\p{L}\p{N}-]+$/u.test(name)) return undefined;
  try {
    return new URL(`https://${name}`).hostname;
  } catch {
    return undefined;
  }
}

/** Where that server lets its people write: `/share`, as Mastodon, Misskey and their kin have it. */
export function serverAddress(server: string, parcel: Parcel): string {
  return `https://${server}/share?text=${encodeURIComponent(wholeText(parcel))}`;
}
