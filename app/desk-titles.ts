import { getTranslations } from 'next-intl/server';
import { provinceWithin } from '@/components/features/reporting/words';
import type { PeriodBrief } from '@/lib/features/reporting/model/period';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import type { Locale } from '@/lib/i18n/locale';
import { formatPeriod } from '@/lib/platform/format';

const keys = {
  report: 'report.title',
  item: 'item.title',
  check: 'check.title',
  sent: 'check.sent-title',
  print: 'print.title',
  workbook: 'workbook.title',
  receipt: 'receipt.sent',
} as const;

type About = Readonly<{ province: ProvinceBrief; period: PeriodBrief }>;

/** Heading and title of a report's screens: each names the period and the province. */
export async function reportTitle(
  screen: keyof typeof keys,
  locale: Locale,
  { province, period, number }: About & Readonly<{ number?: number }>,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'reporting' });
  return t(keys[screen], {
    period: formatPeriod(locale, period.code),
    province: provinceWithin(locale, province),
    number: number ?? 0,
  });
}
