/** The sentences of problems that the last check finds in what was about to be published. */
import type { PrivateKind } from '../../domain/allowance.ts';
import type { OutputWords } from './output-words.ts';

const FAULT = 'This is a fault of the engine: report it with this text. Nothing was published.';

export const outputEn = (privateThing: Record<PrivateKind, string>): OutputWords => ({
  'output-private': ({ kind, masked }) => ({
    found: `${privateThing[kind]}: ${masked} (masked here), in what was about to be published`,
    expected: 'nothing private, but what a document allows (allowed) and the contact details of site.yaml',
    remedy:
      'Look for this value in content/: write <Redacted reason="…" /> in its place, or allow it. If it is not there any more, delete the folder .cache and build again.',
  }),
  'output-syntax': ({ format, why }) => ({
    found: {
      parser: `an ill-formed ${format} file`,
      stray: 'a sign “<” that opens no tag',
      unbalanced: 'tags that do not close in their order',
      doctype: 'a page without “<!doctype html>”',
      twin: 'two elements that bear the same identifier (id)',
    }[why],
    expected: `strict ${format}, which every reader can read`,
    remedy: FAULT,
  }),
  'output-markup': ({ found }) => ({
    found: found.startsWith('no ') ? `a page without “${found.slice(3)}”` : `“${found}”`,
    expected: 'pages without programs, frames or styles within their tags',
    remedy: `If it comes from a page of yours (content/pages), take it out. ${FAULT}`,
  }),
  'output-link': ({ address, why }) => ({
    found: `“${address}”, ${why === 'file' ? 'which leads to no file of the site' : 'a place that does not exist in that page'}`,
    expected: 'addresses within the site that lead somewhere',
    remedy: 'Correct the address in content/. If it is not there, this is a fault of the engine: report it.',
  }),
  'output-foreign': ({ address }) => ({
    found: `something that would be loaded from “${address}”`,
    expected: 'everything that a page loads comes from the site itself: nobody else learns who reads it',
    remedy: 'Put the file beside the text, or make it a link.',
  }),
  'output-machine': () => ({
    found: 'a folder of the machine that builds the site',
    expected: 'nothing that tells where and by whom the site was built',
    remedy: `Look for this path in content/ and public/. If it is not there: ${FAULT}`,
  }),
  'output-picture': ({ why, part }) => ({
    found: {
      kind: `a picture that is not ${part}, whatever its name says`,
      part: `a picture that holds “${part}” beside the picture (place, date, camera, author…)`,
      end: 'a picture that is cut short, or followed by something else',
      size: `a picture for sharing of more than ${part}`,
    }[why],
    expected: 'pictures that hold nothing but the picture, and that everybody can show',
    remedy: why === 'size' ? FAULT : `If it is in public/, save it without metadata. Otherwise: ${FAULT}`,
  }),
  'output-unknown': () => ({
    found: 'a file of a kind that nothing can read again',
    expected: 'files whose content was checked',
    remedy: 'If it comes from content/, remove it; what you want published as it is goes into public/.',
  }),
});
