/**
 * Links that share a page: plain addresses of others, which nothing is loaded from and which learn of a reader only when that reader follows
 * them. Mail first, then networks in the order of the alphabet. They hold no mark of a campaign.
 *
 * The system's own share sheet needs a script (Web Share API), and letters carry none: it is left to the browser's menu.
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
}: {
  address: string;
  title: string;
  mail: string;
}): ShareLink[] {
  const [link, subject] = [address, title].map(encodeURIComponent);
  const text = encodeURIComponent(`${title}\n${address}`);
  return [
    { words: mail, href: `mailto:?subject=${subject}&body=${encodeURIComponent(`${title}\r\n${address}`)}` },
    { words: 'Bluesky', href: `https://bsky.app/intent/compose?text=${text}` },
    { words: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${link}` },
    // Asks for the reader's own server. What stands after `#` is sent to nobody.
    { words: 'Mastodon', href: `https://share.joinmastodon.org/#text=${text}` },
    { words: 'WhatsApp', href: `https://wa.me/?text=${text}` },
    { words: 'X', href: `https://x.com/intent/post?text=${subject}&url=${link}` },
  ];
}
