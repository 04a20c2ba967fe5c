/** Who signed a letter: counted by kind, in the order of names, two hundred to a page. */
import { entryAddress } from '../../library/addresses.ts';
import type { Letter, Signature } from '../../library/record.ts';
import { originalOf, signaturesOf } from '../../library/relations.ts';
import type { Pager } from '../list/list-model.ts';
import { dated, foreign, raised, type Dated, type Voice } from '../publication/voice.ts';

export interface Signatories {
  title: string;
  /** How many, of which kind. */
  count: string;
  /** Whether it may still be signed, and how the signatures were checked. */
  remarks: string[];
  /** The texts that were signed, when there were several. */
  versions: { title: string; entries: { at: Dated; words: string }[]; lang?: string | undefined };
  /** A translation leads to the text that was signed. */
  original?: { words: string; title: string; href: string; lang?: string | undefined } | undefined;
  names: SignatoryLine[];
  /** Number of the first name in the whole list. */
  start: number;
  lang?: string | undefined;
  pager?: Pager | undefined;
}

export interface SignatoryLine {
  /** Absent: the signature was withdrawn and keeps its place. */
  name?: string | undefined;
  capacity?: string | undefined;
  /** « signature retirée », « exemple », which version was signed. */
  remarks: string[];
  at?: Dated | undefined;
}

export const SIGNATURES_A_PAGE = 200;

/** Where a page of signatures stands: the first is on the letter's own page. */
export function signaturesAddress({ site, words }: Voice, letter: Letter, page: number): string {
  const address = entryAddress(site, letter);
  return page === 1 ? `${address}#signatories` : `${address}signatures/${words.addresses.page}-${page}/`;
}

export function signaturePages(voice: Voice, letter: Letter): number {
  return Math.max(1, Math.ceil(signaturesOf(voice.record, letter).length / SIGNATURES_A_PAGE));
}

/** One page of a letter's signatures; undefined where it never was to be signed. */
export function signatoriesOf(voice: Voice, letter: Letter, page = 1): Signatories | undefined {
  const { words, language } = voice;
  const own = words.views.signatures;
  const signed = originalOf(voice.record, letter);
  const all = signaturesOf(voice.record, signed);
  if (signed.signatures === undefined && all.length === 0) return undefined;
  const isOriginal = signed.id === letter.id;
  const start = (page - 1) * SIGNATURES_A_PAGE;
  const pages = signaturePages(voice, signed);
  const contact = voice.site.publisher.contact ?? voice.site.replies.contact;
  const shown = all.filter(({ status }) => status === 'shown');
  const of = (kind: Signature['kind']) => shown.filter((one) => one.kind === kind).length;
  const checks = [...new Set(shown.map(({ verified }) => verified))].map(
    (check) => [check, shown.filter(({ verified }) => verified === check).length] as const,
  );
  const versions = signed.textVersions.length > 1 ? signed.textVersions : [];
  return {
    title: own.title,
    count: own.count(of('person'), of('organisation')),
    remarks: [
      signed.signatures === 'open' ? own.open(contact) : own.closed,
      ...(checks.length > 0
        ? [
            own.checked(
              checks
                .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
                .map(([check, count]) => own.check(words.terms.signatureCheck[check], count))
                .join(', '),
            ),
          ]
        : []),
    ],
    versions: {
      title: own.versions,
      entries: versions.map(({ at, words: said }) => ({ at: dated(voice, at), words: said })),
      lang: foreign(voice, signed.language),
    },
    original: isOriginal
      ? undefined
      : {
          words: own.onOriginal,
          title: signed.title,
          href: signaturesAddress(voice, signed, 1),
          lang: foreign(voice, signed.language),
        },
    names: isOriginal
      ? all.slice(start, start + SIGNATURES_A_PAGE).map((one) => lineOf(voice, signed, one))
      : [],
    start: start + 1,
    lang: foreign(voice, signed.language),
    pager: isOriginal && pages > 1 ? pagerOf(voice, signed, page, pages) : undefined,
  };

  function lineOf(voice: Voice, letter: Letter, signature: Signature): SignatoryLine {
    if (signature.status === 'withdrawn') return { remarks: [raised(own.withdrawn, language)] };
    const earlier = letter.textVersions.slice(0, -1).find(({ version }) => version === signature.textVersion);
    return {
      name: signature.name,
      capacity: signature.capacity,
      at: dated(voice, signature.signed, 'short'),
      remarks: [
        ...(earlier ? [own.signedVersion(dated(voice, earlier.at).words)] : []),
        ...(signature.example ? [words.site.example] : []),
      ],
    };
  }
}

function pagerOf(voice: Voice, letter: Letter, page: number, pages: number): Pager {
  const { site, views } = voice.words;
  const to = (number: number) => signaturesAddress(voice, letter, number);
  return {
    label: views.signatures.pages,
    place: site.page(page, pages),
    previous: page > 1 ? { words: site.previous, href: to(page - 1) } : undefined,
    next: page < pages ? { words: site.next, href: to(page + 1) } : undefined,
  };
}
