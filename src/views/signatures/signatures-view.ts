/** The further pages of a letter's signatures: the first two hundred stand on its own page. */
import { entryAddress, pageLanguage } from '../../library/addresses.ts';
import type { PublicRecord } from '../../library/record.ts';
import { withUnlisted } from '../../library/relations.ts';
import { signatoriesOf, signaturePages, signaturesAddress, type Signatories } from '../letter/signatories.ts';
import type { Page } from '../page.ts';
import { absolute, foreign, voiceOf } from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';

export interface SignaturesModel {
  title: string;
  letter: { words: string; href: string; lang?: string | undefined };
  signatories: Signatories;
}

export function signaturesPages(
  record: PublicRecord,
  language: string,
): Page<'signatures', SignaturesModel>[] {
  const voice = voiceOf(record, language);
  const { site, words } = voice;
  return withUnlisted(record, 'letter')
    .filter((letter) => pageLanguage(site, letter.language) === language && !letter.translationOf)
    .flatMap((letter) => {
      const pages = signaturePages(voice, letter);
      return Array.from({ length: pages - 1 }, (_, index) => {
        const number = index + 2;
        const own = words.views.signatures;
        const path = signaturesAddress(voice, letter, number);
        const title = `${own.of(letter.title)}, ${words.site.page(number, pages)}`;
        return {
          view: 'signatures' as const,
          path,
          language,
          title,
          description: title,
          alternates: [],
          feeds: [],
          // People are found by the letter that they signed, not the letter by a page of names.
          hidden: true,
          structured: [
            wayFromHome(voice, [
              { name: letter.title, address: absolute(voice, entryAddress(site, letter)) },
              { name: title, address: absolute(voice, path) },
            ]),
          ],
          model: {
            title: own.title,
            letter: {
              words: letter.title,
              href: entryAddress(site, letter),
              lang: foreign(voice, letter.language),
            },
            signatories: signatoriesOf(voice, letter, number)!,
          },
        };
      });
    });
}
