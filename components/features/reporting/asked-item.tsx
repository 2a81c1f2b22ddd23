import { useTranslations } from 'next-intl';
import { ExplainForm } from '@/components/features/reporting/explain-form';
import { FindingList } from '@/components/features/reporting/finding-list';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { fieldId } from '@/components/forms/field';
import type { Check } from '@/lib/features/reporting/model/check';
import type { DraftItem } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{ item: DraftItem; check: Check; links: ReportLinks }>;

/** What the rules ask of one item on the check page, and what the officer says to it. */
export function AskedItem({ item, check, links }: Props) {
  const t = useTranslations('reporting.explain');
  const { task, findings, explanation, version } = item;
  if (findings.length === 0 && explanation === null) return null;
  return (
    <>
      <FindingList findings={findings} form={links.item(task.number)} />
      {check.readOnly === null ? (
        <ExplainForm
          reportId={check.reportId}
          number={task.number}
          version={version}
          explanation={explanation}
          at={`${links.check}#${fieldId(`task-${task.number}`)}`}
        />
      ) : (
        <p>
          <b>{t('said')}</b> {explanation === null ? t('none') : <span lang="vi">{explanation}</span>}
        </p>
      )}
    </>
  );
}
