import { useTranslations } from 'next-intl';
import { ConfirmForm } from '@/components/features/reporting/confirm-form';
import { ItemRow } from '@/components/features/reporting/item-row';
import { MovedRow } from '@/components/features/reporting/moved-row';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { ItemGroup } from '@/components/ui/item-group';
import type { DraftItem, DraftReport } from '@/lib/features/reporting/model/draft';
import type { Pillar } from '@/lib/generated/prisma/enums';

/** A pillar of the national tasks, or the province's own tasks whatever their pillar. */
export type TaskGroup = Pillar | 'own';

type Props = Readonly<{ pillar: TaskGroup; report: DraftReport; links: ReportLinks }>;

/** Only what was published before can be confirmed as unchanged, and a returned item asks for more than that. */
export function isConfirmable({ answer, before, isReturned }: DraftItem): boolean {
  return answer === 'unanswered' && before !== null && !isReturned;
}

function groupOf({ task }: DraftItem): TaskGroup | null {
  return task.isOwn ? 'own' : task.pillar;
}

/** The tasks of one group, and one button that confirms those not answered yet. */
export function PillarGroup({ pillar, report, links }: Props) {
  const t = useTranslations('reporting');
  const items = report.items.filter((item) => groupOf(item) === pillar);
  const answered = items.filter((item) => item.answer !== 'unanswered').length;
  const open = report.readOnly === null ? items.filter(isConfirmable) : [];
  const anchor = `nhom-${pillar}`;
  if (items.length === 0) return null;
  return (
    <div id={anchor}>
      <ItemGroup
        title={pillar === 'own' ? t('own.group') : t(`pillars.${pillar}`)}
        note={t('report.answered-of', { answered, total: items.length })}
      >
        {items.map((item) =>
          item.isReturned ? (
            <MovedRow key={item.task.id} task={item.task} anchor={links.anchor(item.task.number)} />
          ) : (
            <ItemRow key={item.task.id} item={item} report={report} links={links} />
          ),
        )}
        {open.length > 1 ? (
          <div className="group-act">
            <ConfirmForm
              reportId={report.reportId}
              items={open.map(({ task, version }) => ({ number: task.number, version }))}
              at={`${links.report}#${anchor}`}
              label={t('report.confirm-group', { count: open.length })}
            />
          </div>
        ) : null}
      </ItemGroup>
    </div>
  );
}
