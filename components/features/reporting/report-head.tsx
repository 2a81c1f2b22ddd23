import type { ReactNode } from 'react';
import { ReportHeading, type Edit } from '@/components/features/reporting/report-heading';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { Trail, type ReportPart } from '@/components/features/reporting/trail';
import type { ReportHeader } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{
  screen: ReportPart;
  title: ReactNode;
  header: ReportHeader;
  links: ReportLinks;
  number?: number;
  lastEdit?: Edit | undefined;
}>;

/** The head of a report's screen: where one is, whose report, its state and dates. */
export function ReportHead({ screen, title, header, links, number, lastEdit }: Props) {
  return (
    <>
      <Trail screen={screen} period={header.period.code} links={links} number={number} />
      <div className="wrap">
        <ReportHeading title={title} header={header} lastEdit={lastEdit} />
      </div>
    </>
  );
}
