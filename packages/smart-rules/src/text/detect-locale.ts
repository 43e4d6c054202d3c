import type { Locale } from './facts.ts';
import type { Token } from './split-tokens.ts';

/** Frequent syllables of unaccented Vietnamese that are no English words. */
const bareVietnamese: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'ty ti tinh khach trong truoc thang doanh luong giam tang dat tren duoi phan cua cho voi theo duoc nhan vien dich vu hang moi quy nam ngay gio phong bao cao hoan tat thanh hoi cong no ho so thu chi phi loi nhuan dung thuc hien lai khong ko chot kiem tra duong giao nghi viec tuyen ky hop dong san xuat xuong xuat ban tu den chuyen doi tiep can nang cao chat giu doi tac tuan lan nguoi so nhap kho luot dang muc hai long toi thieu toi da diem danh gia tro len dt ds kh nv cn ln tb trc tr'
      .split(' ')
      .filter((syllable) => syllable.length > 1),
  ))();

const english: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'the of to by in and for with from at on our is are be an all more than per new each increase reduce improve achieve reach customers users team quarter month year end rate this next least under over'.split(
      ' ',
    ),
  ))();

/** `T5` is May in a Vietnamese sheet. */
const isMonth = /^t(?:1[0-2]|[1-9])$/;

/** Vietnamese by its letters; without them by its syllables against English words. */
export function detectLocale(tokens: readonly Token[], accented: boolean): Locale {
  if (accented) return 'vi';
  let score = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.exact !== token.fold) score += 2;
    else if (english.has(token.fold)) score -= 1;
    else if (bareVietnamese.has(token.fold) || isMonth.test(token.fold)) score += 1;
  }
  return score > 0 ? 'vi' : 'en';
}
