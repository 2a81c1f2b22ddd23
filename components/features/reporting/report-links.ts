import type { Locale } from '@/lib/i18n/locale';
import { itemAnchor } from '@/lib/features/reporting/model/place';
import { href } from '@/lib/platform/routes';

/** The addresses of one report's screens. */
export type ReportLinks = Readonly<{
  report: string;
  check: string;
  print: string;
  workbook: string;
  item: (number: number) => string;
  /** The item's line in the report, and the anchor alone. */
  anchor: (number: number) => string;
  line: (number: number) => string;
  receipt: (receipt: string) => string;
}>;

/** `slug` only for officers of several provinces, whose address must say which one. */
export function reportLinks(locale: Locale, period: string, slug?: string): ReportLinks {
  const query = { provinces: slug };
  const report = href(locale, 'report', { period }, query);
  return {
    report,
    check: href(locale, 'reportCheck', { period }, query),
    print: href(locale, 'reportPrint', { period }, query),
    workbook: href(locale, 'reportWorkbook', { period }, query),
    item: (number) => href(locale, 'reportItem', { period, number }, query),
    anchor: (number) => itemAnchor(locale, number),
    line: (number) => `${report}#${itemAnchor(locale, number)}`,
    receipt: (receipt) => href(locale, 'receipt', { period, receipt }),
  };
}
