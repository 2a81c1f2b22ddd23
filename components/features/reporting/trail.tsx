import { useTranslations } from 'next-intl';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { useReportingWords } from '@/components/features/reporting/words';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { href } from '@/lib/platform/routes';

export type ReportPart = 'report' | 'item' | 'check' | 'print' | 'workbook' | 'receipt';

type Props = Readonly<{
  screen: ReportPart;
  period: string;
  links: ReportLinks;
  number?: number | undefined;
}>;

/** Where one is: the desk, the report, the part of it. */
export function Trail({ screen, period, links, number = 0 }: Props) {
  const t = useTranslations('reporting');
  const words = useReportingWords();
  const label = t('report.crumb', { period: words.period(period) });
  const desk = { label: t('desk.title'), href: href(words.locale, 'desk') };
  if (screen === 'report') return <Breadcrumbs items={[desk, { label }]} />;
  return (
    <Breadcrumbs items={[desk, { label, href: links.report }, { label: t(`${screen}.crumb`, { number }) }]} />
  );
}
