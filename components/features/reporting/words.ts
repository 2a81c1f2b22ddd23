import { useLocale, useTranslations } from 'next-intl';
import type { Answer, Evidence } from '@/lib/features/reporting/model/answer';
import type { ComparedField } from '@/lib/features/reporting/model/difference';
import type { ProvinceBrief, TaskBrief } from '@/lib/features/reporting/model/task';
import { toLocale, type Locale } from '@/lib/i18n/locale';
import { isoDay } from '@/lib/platform/day';
import {
  formatClock,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatPeriod,
} from '@/lib/platform/format';

/** The name inside a sentence: `tỉnh Lạng Sơn`, `thành phố Hà Nội`; `Lạng Sơn` in English. */
export function provinceWithin(locale: Locale, { nameFull, nameEn }: ProvinceBrief): string {
  return locale === 'vi' ? `${nameFull.charAt(0).toLocaleLowerCase('vi')}${nameFull.slice(1)}` : nameEn;
}

type Shown = Readonly<{ task: TaskBrief; answer: Answer; evidence: readonly Evidence[] }>;

/** Written by a province in its own words, which are Vietnamese on the English pages too. */
export function isText(field: ComparedField): boolean {
  return field === 'note' || field === 'obstacle' || field === 'proposal';
}

/** Names, dates and answers as the reader's language says them; null where nothing is said. */
export function useReportingWords() {
  const locale = toLocale(useLocale());
  const t = useTranslations('reporting');
  const isVietnamese = locale === 'vi';
  const percent = (value: number | null) => (value === null ? null : formatPercent(locale, value));
  const day = (value: string | null) => (value === null ? null : formatDate(locale, value));
  const unit = (task: TaskBrief) => (isVietnamese ? task.unitVi : task.unitEn);
  const figure = (task: TaskBrief, value: number | null) => {
    if (value === null) return null;
    const number = task.metric === 'percent' ? formatPercent(locale, value) : formatNumber(locale, value);
    return t('percent-of', { value: number, unit: unit(task) });
  };
  const document = ({ number, title }: Evidence) => number ?? title ?? t('document.no-number');
  const inField: Readonly<Record<ComparedField, (shown: Shown) => string | null>> = {
    valueStatus: ({ answer }) =>
      answer.valueStatus === null ? null : t(`valueStatus.${answer.valueStatus}`),
    percent: ({ answer }) => percent(answer.percent),
    value: ({ answer, task }) => figure(task, answer.value),
    completedOn: ({ answer }) => day(answer.completedOn),
    note: ({ answer }) => answer.note,
    obstacle: ({ answer }) => answer.obstacle,
    proposal: ({ answer }) => answer.proposal,
    documentIds: ({ evidence }) => (evidence.length === 0 ? null : evidence.map(document).join('; ')),
  };
  return {
    locale,
    percent,
    day,
    unit,
    figure,
    document,
    time: (instant: string) => formatDateTime(locale, instant),
    clock: formatClock,
    exactTime: (instant: string) => formatDateTime(locale, instant, 'second'),
    shortDay: (instant: string) => formatDate(locale, isoDay(new Date(instant))),
    period: (code: string) => formatPeriod(locale, code),
    number: (value: number) => formatNumber(locale, value),
    province: ({ nameFull, nameEn }: ProvinceBrief) => (isVietnamese ? nameFull : nameEn),
    provinceWithin: (province: ProvinceBrief) => provinceWithin(locale, province),
    title: (task: TaskBrief) => (isVietnamese ? task.titleVi : task.titleEn),
    short: (task: TaskBrief) => {
      const name = isVietnamese ? task.shortVi : task.shortEn;
      return task.isOwn ? t('own.name', { name }) : name;
    },
    inField: (field: ComparedField, shown: Shown) => inField[field](shown),
  };
}
