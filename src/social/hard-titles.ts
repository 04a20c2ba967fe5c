/**
 * The two hundred titles that pictures are held against, by tests and in dev: every script with a font and some without,
 * long and blank, mixed and malformed. Made from a fixed seed, so that they are the same two hundred each time.
 */

/** Ordinary words by the language that writes them. */
const words: Record<string, string> = {
  fr: 'réclamation sauvegarde courriel hébergeur où cœur naïf déçu l’œuvre «\u202fpanne\u202f» Noël\u00a0: ça',
  de: 'Störung Sicherungskopie Größe Ärger über Straße Haftungsausschlussbelehrung E-Mail',
  vi: 'thư ngỏ gửi nhà cung cấp dịch vụ lưu trữ khiếu nại Nguyễn Đặng',
  pl: 'zażółć gęślą jaźń skarga łączność użytkownik Łódź',
  el: 'ανοιχτή επιστολή προς τον πάροχο φιλοξενίας καταγγελία ΐ ώρα Ἀθῆναι',
  uk: 'відкритий лист провайдеру хостингу скарга їжак ґанок об’єкт',
  ar: 'رسالة مفتوحة إلى مزود الاستضافة شكوى انقطاع الخدمة مُحَمَّد لا إله',
  fa: 'نامه سرگشاده به شرکت میزبانی می‌خواهیم پشتیبان‌ها گزارش پژوهش',
  ur: 'کھلا خط ہوسٹنگ کمپنی کے نام شکایت ڈیٹا',
  he: 'מכתב פתוח לספק האירוח תלונה גיבוי שָׁלוֹם ירושלים',
  yi: 'אָפֿענער בריוו צו דער פֿירמע',
  ja: '公開書簡 バックアップを返してください サーバー障害について ﾊﾝｶｸ 株式会社 「未回答」 葛󠄀城',
  zh: '致托管服务商的公开信 请归还我们的备份 三周没有收到邮件 投诉',
  'zh-Hant': '致主機服務商的公開信 請歸還我們的備份 臺灣 龍 鬱',
  ko: '호스팅 업체에 보내는 공개 서한 백업을 돌려주세요 뷁 한국어',
  hi: 'होस्टिंग प्रदाता को खुला पत्र शिकायत क्षत्रिय श्रृंखला',
  th: 'จดหมายเปิดผนึกถึงผู้ให้บริการ โปรดคืนข้อมูลสำรองของเรา น้ำ ปู่ญี่ปุ่น',
  hy: 'բաց նամակ հոսթինգ մատակարարին բողոք և',
  ka: 'ღია წერილი ჰოსტინგის პროვაიდერს საჩივარი ᲓᲘᲐ',
};

const pictographs = '😀 👨‍👩‍👧 🇫🇷 1️⃣ #️⃣ 👍🏽 👩🏽‍🚀 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️‍🔥 ✔ ☎ ⚠️ ™️ 🧑🏿‍🤝‍🧑🏻 🇽🇽 🫩 👨🏻‍❤️‍💋‍👨🏿 ♂ 🏋️‍♀️'.split(' ');

/** Letters that none of our fonts has: cuneiform, Ethiopic, hieroglyphs, Tibetan, Cherokee, runes, a private one. */
const unknown = ['𒀀𒁀𒂀', 'ግልጽ ደብዳቤ', '𓀀𓁐', 'བོད་ཡིག', 'ᏣᎳᎩ', 'ᚠᚢᚦ', '\ue000\uf8ff', '𐎀𐎁'];

const blank = [
  '',
  ' ',
  '\u00a0\u202f',
  '\u200b\u200d\u2060',
  '\u202e\u202c',
  '\u3000\u3000',
  '\ufe0f',
  '\t\n\r',
  '\u0000\u0007',
];

const strange = [
  '<b onclick="x()">&amp;</b> ${1} <svg/>',
  `Z${'\u0341\u0302\u0303'.repeat(60)}algo`,
  `ก${'\u0e49'.repeat(40)}`,
  `ש${'\u05b8\u05c1\u05bc\u0591'.repeat(20)}`,
  '𝐋𝐞𝐭𝐭𝐫𝐞 𝕺𝖚𝖛𝖊𝖗𝖙𝖊 ℓ𝑒𝓉𝓉𝓇𝑒 ⓛⓔⓣⓣⓡⓔ Ｌｅｔｔｒｅ',
  'ﷺ ﷽ ﷽',
  '\u202eevisrever\u202c \u2066isolate\u2069 \u200fاختبار',
  'W'.repeat(500),
  '…'.repeat(120),
  '1234567890 '.repeat(45),
  `https://www.example.org/${'une-adresse/'.repeat(38)}`,
  '≠ ≤ ≥ ∀ ∃ ∑ √ ∞ ★ ☆ ● ■ ▲ ♥ ♠ ♪ ✓ ✗ ☺ ① ② ㊗ ℃ № € ₿ ₺ ﹏',
  '(((([[[[{{{{ «‹“‘ ’”›» }}}}]]]]))))',
  'מחיר: 1,234.50 € (שלוש) ־ 2017–2026 "OVH" ?!',
  'السعر: ١٬٢٣٤٫٥٠ (ثلاثة) — 2017/11/09 "OVH" ؟!',
  'ー。、」）々っゃ「（',
];

export interface HardTitle {
  name: string;
  language: string;
  title: string;
}

/** A sequence of whole numbers below a limit, the same each time (Lehmer, as in C++’s minstd_rand). */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

function twoHundred(): HardTitle[] {
  const next = chance(20171109);
  const any = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const languages = Object.keys(words);
  const wordsOf = (language: string) => words[language]!.split(' ');
  const titles: HardTitle[] = [];
  const add = (name: string, language: string, title: string) => titles.push({ name, language, title });
  const filled = (length: number, word: () => string): string => {
    let title = word();
    while (title.length < length) title += ` ${word()}`;
    return Array.from(title.slice(0, length)).join('');
  };
  for (const language of languages) {
    const list = wordsOf(language);
    add(
      `500 characters, ${language}`,
      language,
      filled(500, () => any(list)),
    );
    add(
      `one word of 80 letters, ${language}`,
      language,
      Array.from(list.join('').repeat(6)).slice(0, 80).join(''),
    );
    add(
      `a few words, ${language}`,
      language,
      filled(40, () => any(list)),
    );
    add(`without spaces, ${language}`, language, list.join('').repeat(8).slice(0, 300));
  }
  blank.forEach((title, index) => add(`blank ${index + 1}`, 'fr', title));
  strange.forEach((title, index) => add(`strange ${index + 1}`, 'fr', title));
  unknown.forEach((title, index) => {
    add(`no font ${index + 1}`, 'fr', title);
    add(`no font, in words ${index + 1}`, 'fr', `Lettre ouverte à ${title}, encore sans réponse`);
  });
  add('pictographs', 'fr', pictographs.join(''));
  add(
    '500 pictographs',
    'en',
    filled(500, () => any(pictographs)),
  );
  while (titles.length < 200) {
    const length = any([20, 60, 120, 250, 500]);
    const sources = [any(languages), any(languages), any(languages)].map(wordsOf);
    const word = () => (next(9) === 0 ? any(pictographs) : any(any(sources)));
    add(`mixed ${titles.length + 1}`, any(languages), filled(length, word));
  }
  return titles;
}

export const hardTitles: readonly HardTitle[] = twoHundred();
