import { boardFindings } from '@/app/report-files/board-findings';
import { periodTable, regionTable, taskTable } from '@/app/report-files/board-figures';
import { boardScope } from '@/app/report-files/board-scope';
import { placeAndDate } from '@/app/report-files/place-and-date';
import { fileWords } from '@/app/report-files/words';
import type { BoardView } from '@/lib/features/reporting/model/board-view';
import { env } from '@/lib/platform/env';
import { formatPeriod } from '@/lib/platform/format';
import { heading, paragraph, type OfficialReport } from '@/lib/platform/office/official';

/** The ministry's report of a period, of the part of the board that is looked at, ready to be numbered and signed. */
export function boardReport(view: BoardView): OfficialReport {
  const t = fileWords();
  const period = formatPeriod('vi', view.board.period.code);
  const scope = boardScope(t, view);
  return {
    agency: t('report-files.agency'),
    number: t('report-files.number'),
    placeAndDate: placeAndDate(t, t('report-files.place')),
    title: t('report-files.title'),
    subject: t('report-files.subject', { period }),
    warning: env().DEMO ? t('report-files.demonstration') : null,
    blocks: [...(scope === null ? [] : [paragraph(scope)]), ...boardFindings(t, view)],
    annexes: [
      ...[{ kind: 'page' } as const, heading(t('report-files.parts.figures'))],
      ...[regionTable(t, view), periodTable(t, view), taskTable(t, view)],
      ...[{ kind: 'page' } as const, heading(t('report-files.parts.method'))],
      ...(['source', 'timeliness', 'completeness', 'proof', 'verified', 'limits'] as const).map((part) =>
        paragraph(t(`report-files.method.${part}`)),
      ),
    ],
    recipients: [
      t('report-files.recipients.leaders'),
      t('report-files.recipients.provinces'),
      t('report-files.recipients.archive'),
    ],
    signatory: t('report-files.signatory'),
  };
}
