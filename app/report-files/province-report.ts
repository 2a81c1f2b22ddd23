import { placeAndDate } from '@/app/report-files/place-and-date';
import { itemTable, told } from '@/app/report-files/province-items';
import { fileWords, type FileWords } from '@/app/report-files/words';
import { completenessOf, isUnsaid, type HandedReport } from '@/lib/features/reporting/model/handed-report';
import { env } from '@/lib/platform/env';
import { formatDate, formatDateTime, formatNumber, formatPeriod } from '@/lib/platform/format';
import { heading, paragraph, type OfficialBlock, type OfficialReport } from '@/lib/platform/office/official';

const number = (value: number) => formatNumber('vi', value);

/** What is not yet published says so on every page, and so does what is invented. */
function warningOf(t: FileWords, { state }: HandedReport): string | null {
  const said = [
    ...(state === 'published' ? [] : [t(`report-files.province.standing.${state}`)]),
    ...(env().DEMO ? [t('report-files.demonstration')] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}

function summary(t: FileWords, report: HandedReport): OfficialBlock[] {
  const { items, period } = report;
  const { asked, said, proven } = completenessOf(report);
  return [
    heading(t('report-files.province.parts.summary')),
    paragraph(
      t('report-files.province.answered', {
        total: number(items.length),
        answered: number(items.filter((item) => !isUnsaid(item)).length),
        changed: number(items.filter(({ mark }) => mark === 'changed').length),
        confirmed: number(items.filter(({ mark }) => mark === 'unchanged').length),
        cutOff: formatDate('vi', period.cutOffOn),
      }),
    ),
    paragraph(
      t('report-files.province.completeness', {
        ...{ asked: number(asked), said: number(said), proven: number(proven) },
      }),
    ),
  ];
}

function texts(t: FileWords, report: HandedReport, part: 'obstacle' | 'proposal'): OfficialBlock[] {
  const lines = told(t, report, part);
  return [
    heading(t(`report-files.province.parts.${part}`)),
    ...(lines.length === 0 ? [t('report-files.province.none')] : lines).map(paragraph),
  ];
}

function method(t: FileWords, { sent }: HandedReport): OfficialBlock[] {
  const source =
    sent === null
      ? t('report-files.province.method.draft')
      : t('report-files.province.method.sent', { ...sent, at: formatDateTime('vi', sent.at, 'second') });
  return [
    heading(t('report-files.province.parts.method')),
    paragraph(source),
    ...(['status', 'proof', 'verified', 'blank'] as const).map((part) =>
      paragraph(t(`report-files.province.method.${part}`)),
    ),
  ];
}

/** The report of a province on its own work, in the form of Nghị định 30/2020, ready to be numbered and signed. */
export function provinceReport(report: HandedReport): OfficialReport {
  const t = fileWords();
  const { province, period } = report;
  return {
    agency: t('report-files.province.agency', { province: province.nameFull.toLocaleUpperCase('vi') }),
    number: t('report-files.province.number'),
    placeAndDate: placeAndDate(t, province.name),
    title: t('report-files.title'),
    subject: t('report-files.province.subject', { period: formatPeriod('vi', period.code) }),
    warning: warningOf(t, report),
    blocks: [
      ...summary(t, report),
      ...[heading(t('report-files.province.parts.results')), itemTable(t, report)],
      ...texts(t, report, 'obstacle'),
      ...texts(t, report, 'proposal'),
    ],
    annexes: [{ kind: 'page' }, ...method(t, report)],
    recipients: [t('report-files.province.recipients.ministry'), t('report-files.recipients.archive')],
    signatory: t('report-files.signatory'),
  };
}
