import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/shell/page-header';
import { useReportingWords } from '@/components/features/reporting/words';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import { href, type Query } from '@/lib/platform/routes';

type Props = Readonly<{
  screen: 'deskDocuments' | 'deskNewDocument' | 'deskCommittee' | 'deskOwnTasks';
  provinces: readonly ProvinceBrief[];
}>;

/** Whose library: asked of who holds several provinces, where the address does not say it. */
export function LibraryChoice({ screen, provinces }: Props) {
  const t = useTranslations('library');
  const { locale, province } = useReportingWords();
  const of = (slug: string): Query => ({ provinces: slug });
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('choose')} />
      <ul className="todo">
        {provinces.map((each) => (
          <li key={each.slug}>
            <a href={href(locale, screen, {}, of(each.slug))}>{province(each)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
