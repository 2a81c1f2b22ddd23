import type { useTranslations } from 'next-intl';
import type { Claim } from '@/lib/features/claims/model/claim';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

export type OverviewWords = ReturnType<typeof useTranslations<'overview'>>;

const ministry = 'Bộ Thông tin và Truyền thông';

type Stated = Pick<Claim, 'publisher' | 'asOf' | 'precision' | 'asOfTextVi'>;

/** Who stated the claim, where that is known, and for when, as a sentence names them: "Bộ TT&TT", "đầu tháng 5/2022". */
export function claimWords(
  claim: Stated,
  locale: Locale,
  t: OverviewWords,
): { publisher: string; known: 'yes' | 'no'; when: string } {
  const publisher = claim.publisher === ministry ? t('publisher') : (claim.publisher ?? '');
  return { publisher, known: publisher === '' ? 'no' : 'yes', when: whenOf(claim, locale, t) };
}

function whenOf({ asOf, precision, asOfTextVi }: Stated, locale: Locale, t: OverviewWords): string {
  const words = asOfTextVi ?? '';
  if (asOf === null || (locale === 'vi' && words !== '')) return words;
  const month = formatDate(locale, asOf, precision ?? 'day');
  return precision === 'month' && words.startsWith('đầu') ? t('early', { month }) : month;
}
