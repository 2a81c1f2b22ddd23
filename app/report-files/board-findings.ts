import { percentOf } from '@/app/report-files/board-figures';
import type { FileWords } from '@/app/report-files/words';
import type { BoardView } from '@/lib/features/reporting/model/board-view';
import { helpRules, manyReturns, unmovedPeriods } from '@/lib/features/reporting/model/help';
import { owedOf } from '@/lib/features/reporting/model/reminder';
import { formatDate, formatNumber, formatPeriod } from '@/lib/platform/format';
import { heading, paragraph, type OfficialBlock } from '@/lib/platform/office/official';

const number = (value: number) => formatNumber('vi', value);

function sending(t: FileWords, { board }: BoardView): OfficialBlock[] {
  const { count, states, rows, period } = board;
  const owing = rows.filter((row) => owedOf(row) !== null).map(({ province }) => province.name);
  return [
    heading(t('report-files.parts.sent')),
    paragraph(
      t('report-files.sent', {
        period: formatPeriod('vi', period.code),
        due: formatDate('vi', period.dueOn),
        sent: number(count.on_time + count.late),
        expected: number(count.expected - count.exempt),
        published: number(states.published),
        late: number(count.late),
        overdue: number(count.not_submitted),
      }),
    ),
    paragraph(
      owing.length === 0
        ? t('report-files.nobody-owes')
        : t('report-files.owing', { count: number(owing.length), names: owing.join(', ') }),
    ),
  ];
}

function completeness(t: FileWords, { course }: BoardView): OfficialBlock[] {
  const last = course.at(-1);
  if (last === undefined) return [];
  return [
    heading(t('report-files.parts.completeness')),
    paragraph(
      t('report-files.completeness', {
        asked: number(last.verified.asked),
        said: number(last.verified.said),
        saidShare: percentOf(last.verified.said, last.verified),
        proven: number(last.verified.proven),
        provenShare: percentOf(last.verified.proven, last.verified),
      }),
    ),
  ];
}

function waiting(t: FileWords, { ageing }: BoardView): OfficialBlock[] {
  return [
    heading(t('report-files.parts.review')),
    paragraph(
      ageing.median === null || ageing.oldest === null
        ? t('monitor.ageing.none')
        : t('monitor.ageing.finding', {
            count: ageing.waiting.length,
            median: number(ageing.median),
            oldest: number(ageing.oldest),
          }),
    ),
  ];
}

function signs(t: FileWords, { help }: BoardView): OfficialBlock[] {
  const limits = { periods: unmovedPeriods, returns: manyReturns };
  return [
    heading(`4. ${t('monitor.help.title', { count: help.length })}`),
    paragraph(t('monitor.help.rules')),
    ...helpRules.map((rule) => paragraph(`- ${t(`monitor.help.rule.${rule}`, limits)}`)),
    ...(help.length === 0 ? [paragraph(t('monitor.help.none'))] : []),
    ...help.map(({ report, rules }) =>
      paragraph(
        `${report.province.nameFull}: ${rules.map((rule) => t(`monitor.help.short.${rule}`, limits)).join('; ')}.`,
      ),
    ),
  ];
}

/** What is owed, what is said and proven, what waits, who may need help: each in a sentence of figures. */
export function boardFindings(t: FileWords, view: BoardView): OfficialBlock[] {
  return [sending, completeness, waiting, signs].flatMap((part) => part(t, view));
}
