import { PageHeader } from '@/components/shell/page-header';
import { useReportingWords } from '@/components/features/reporting/words';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import { href, type Query } from '@/lib/platform/routes';

type Props = Readonly<{
  screen: 'deskDocuments' | 'deskNewDocument' | 'deskCommittee' | 'deskOwnTasks';
  /** What is asked. */
  title: string;
  provinces: readonly ProvinceBrief[];
}>;

/** Of which province: asked of who holds several, where the address does not say it. */
export function LibraryChoice({ screen, title, provinces }: Props) {
  const { locale, province } = useReportingWords();
  const of = (slug: string): Query => ({ provinces: slug });
  return (
    <div className="wrap pb-16">
      <PageHeader title={title} />
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
