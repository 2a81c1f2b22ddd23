import { useTranslations } from 'next-intl';
import { reportLinks } from '@/components/features/reporting/report-links';
import { useReportingWords } from '@/components/features/reporting/words';
import { PageHeader } from '@/components/shell/page-header';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';

type Props = Readonly<{ title: string; period: string; provinces: readonly ProvinceBrief[] }>;

/** Which of one's provinces the report is of: asked where the address does not say it. */
export function ProvinceChoice({ title, period, provinces }: Props) {
  const t = useTranslations('reporting.choice');
  const { locale, province } = useReportingWords();
  return (
    <div className="wrap pb-16">
      <PageHeader title={title} />
      <p>{t('intro')}</p>
      <ul className="todo">
        {provinces.map((each) => (
          <li key={each.slug}>
            <a href={reportLinks(locale, period, each.slug).report}>{province(each)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
