import { deskPage } from '@/app/desk-page';
import { ofProvince } from '@/app/desk-province';
import { reportTitle } from '@/app/desk-titles';
import { ItemScreen, ItemTitle, itemDone } from '@/components/features/reporting/item-screen';
import { ReportHead } from '@/components/features/reporting/report-head';
import { listEvidenceChoices } from '@/lib/features/documents/queries/filing';
import { getDraft } from '@/lib/features/reporting/queries/draft';

/** One task of a report: its answer beside last period's, and its evidence. */
export default deskPage(
  'reportItem',
  ofProvince(async ({ viewer, locale, params, slug, links, done }) => {
    const report = await getDraft(viewer, params.period, slug);
    const item = report?.items.find(({ task }) => String(task.number) === params.number);
    if (report === null || item === undefined) return null;
    const [choices, title] = await Promise.all([
      listEvidenceChoices(viewer, report.reportId),
      reportTitle('item', locale, { ...report, number: item.task.number }),
    ]);
    return {
      title,
      isTitled: report.readOnly === null,
      body: (
        <>
          <ReportHead
            screen="item"
            title={<ItemTitle item={item} report={report} />}
            header={report}
            links={links}
            number={item.task.number}
          />
          <ItemScreen
            item={item}
            report={report}
            links={links}
            choices={choices}
            title={title}
            userId={viewer.userId ?? ''}
            done={done(itemDone)}
          />
        </>
      ),
    };
  }),
);
