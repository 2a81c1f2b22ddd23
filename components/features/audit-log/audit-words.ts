import { useTranslations } from 'next-intl';
import { changesIn, factsIn } from '@/lib/features/audit-log/model/detail';
import type { AuditLine } from '@/lib/features/audit-log/model/event';
import type { Locale } from '@/lib/i18n/locale';
import { roles as allRoles } from '@/lib/platform/auth/viewer';
import { isIsoDay } from '@/lib/platform/day';
import { formatDate, formatDateTime, formatPeriod } from '@/lib/platform/format';

type Words = Readonly<{
  sentence: (line: AuditLine) => string;
  details: (line: AuditLine) => readonly string[];
}>;

/** Things whose ids people can read. */
const namedByCode = ['period', 'task', 'task-set', 'claim'];

function useSubject(locale: Locale): (line: AuditLine) => string {
  const t = useTranslations('audit-log');
  const nameOf = ({ type, id, name }: AuditLine['subject']) =>
    name ?? (namedByCode.includes(type) ? id : null) ?? '';
  return ({ subject }) => {
    const { period, province } = subject;
    if (period === null) return nameOf(subject);
    return t('report', { period: formatPeriod(locale, period), province: province?.[locale] ?? '' });
  };
}

/** An event as a sentence in the reader's language, and what was kept of it as short lines. */
export function useAuditWords(locale: Locale): Words {
  const t = useTranslations('audit-log');
  const roles = useTranslations('accounts.role');
  const what = useSubject(locale);
  const key = <K extends string>(base: K, name: string) => `${base}.${name}` as `${K}.report.submit`;
  const said = (base: 'act' | 'outcome' | 'field', name: string) =>
    t.has(key(base, name)) ? t(key(base, name)) : name;
  const spoken = (name: string, value: string) => {
    if (isIsoDay(value)) return formatDate(locale, value);
    const role = allRoles.find((each) => name === 'role' && each === value);
    return role === undefined ? value : roles(role);
  };
  const whoOf = ({ actor, role }: AuditLine) => {
    if (actor === null) return t('nobody');
    return role === null ? actor.name : `${actor.name} (${roles(role)})`;
  };
  const sentence = (line: AuditLine) => {
    const words = { who: whoOf(line), act: said('act', line.action), what: what(line) };
    const isNamed = words.what !== '';
    if (line.outcome === 'done') return isNamed ? t('line-of', words) : t('line', words);
    const refused = { ...words, reason: said('outcome', line.outcome) };
    return isNamed ? t('refused-of', refused) : t('refused', refused);
  };
  const details = (line: AuditLine) => [
    ...(line.count > 1 ? [t('folded', { count: line.count, time: formatDateTime(locale, line.since) })] : []),
    ...changesIn(line.detail).map(({ field, before, after }) =>
      t('change', {
        field: said('field', field),
        before: spoken(field, before),
        after: spoken(field, after),
      }),
    ),
    ...factsIn(line.detail).map(([name, value]) =>
      t('fact', { name: said('field', name), value: spoken(name, value) }),
    ),
  ];
  return { sentence, details };
}
