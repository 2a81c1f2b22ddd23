'use client';

import { useTranslations } from 'next-intl';
import { inRanges } from '@/lib/features/reporting/model/ranges';
import { useItemVersions } from '@/components/features/reporting/use-item-versions';
import { useReportingWords } from '@/components/features/reporting/words';

type Props = Readonly<{
  reportId: string;
  /** Each item of the page with the version it shows. */
  shown: readonly Readonly<{ number: number; version: number }>[];
  here: string;
}>;

/** Says soon that a colleague saved items of the report one is looking at. */
export function OtherEdits({ reportId, shown, here }: Props) {
  const t = useTranslations('reporting.elsewhere');
  const you = useTranslations('reporting.report');
  const { clock } = useReportingWords();
  const newer = useItemVersions(reportId).filter(({ task, version }) =>
    shown.some((each) => each.number === task && each.version < version),
  );
  const last = newer.toSorted((left, right) => right.at.localeCompare(left.at))[0];
  return (
    <div role="status">
      {last === undefined ? null : (
        <p className="notice warn" data-elsewhere={newer.map(({ task }) => task).join(' ')}>
          {t('report', {
            name: last.isViewer ? you('you') : last.name,
            numbers: inRanges(newer.map(({ task }) => task)),
            time: clock(last.at),
          })}{' '}
          <a href={here}>{t('reload')}</a>
        </p>
      )}
    </div>
  );
}
