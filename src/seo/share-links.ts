/**
 * Links that share a page: plain addresses of others, which nothing is loaded from and which learn of a reader only when that reader follows
 * them. Mail first, then networks in the order of the alphabet. They hold no mark of a campaign.
 *
 * The system's own share sheet needs a script (Web Share API), and letters carry none: it stands on a page of its own (`views/share`).
 */

export interface ShareLink {
  words: string;
  href: string;
}

/** Addresses as each network documents or uses them itself; looked up in November 2026. */
export function shareLinks({
  address,
  title,
  mail,
  text = `${title}\n${address}`,
}: {
  address: string;
  title: string;
  mail: string;
  /** What is sent where there is room: a quotation, whose it is and its address, instead of title and address. */
  text?: string;
}): ShareLink[] {
  const [link, subject, whole] = [address, title, text].map(encodeURIComponent);
  const short = encodeURIComponent(`${title}\n${address}`);
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return [
    { words: mail, href: `mailto:?subject=${subject}&body=${body}` },
    { words: 'Bluesky', href: `https://bsky.app/intent/compose?text=${short}` },
    { words: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${link}` },
    // Asks for the reader's own server. What stands after `#` is sent to nobody.
    { words: 'Mastodon', href: `https://share.joinmastodon.org/#text=${short}` },
    { words: 'WhatsApp', href: `https://wa.me/?text=${whole}` },
    { words: 'X', href: `https://x.com/intent/post?text=${subject}&url=${link}` },
  ];
}
