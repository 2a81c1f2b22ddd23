import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { DateField } from '@/components/forms/date-field';
import { Select } from '@/components/forms/select';
import { auditActs, auditSubjects } from '@/lib/features/audit-log/model/acts';
import type { AuditAsked, AuditPage } from '@/lib/features/audit-log/model/event';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';
import { queryWords } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';
import { asBeginning, compareNames } from '@/lib/platform/text';

type Props = Readonly<{ locale: Locale; asked: AuditAsked; page: AuditPage }>;

/** A plain GET form: the answer is an address. */
export function AuditFilter({ locale, asked, page: { people, provinces } }: Props) {
  const t = useTranslations('audit-log');
  const all = { value: '', label: t('filter.all') };
  const acts = auditActs
    .map((act) => ({ value: act, label: asBeginning(t(`act.${act}`)) }))
    .sort((left, right) => compareNames(left.label, right.label));
  const subjects = auditSubjects.map((type) => ({ value: type, label: t(`subject.${type}`) }));
  const isOne = asked.subject?.includes(':') === true;
  const own = isOne ? [{ value: asked.subject ?? '', label: t('only-subject') }] : [];
  const day = (text: string | undefined) => (text === undefined ? '' : formatDate('vi', text));
  const choice = (name: 'person' | 'act' | 'subject' | 'provinces', defaultValue: string | undefined) => ({
    name: queryWords[name][locale],
    defaultValue,
  });
  return (
    <form
      className="filter many mb-6 noprint"
      action={href(locale, 'adminAudit')}
      aria-label={t('filter.label')}
    >
      <Select
        {...choice('person', asked.person)}
        label={t('filter.person')}
        options={[all, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Select {...choice('act', asked.act)} label={t('filter.act')} options={[all, ...acts]} />
      <Select
        {...choice('subject', asked.subject)}
        label={t('filter.subject')}
        options={[all, ...own, ...subjects]}
      />
      <Select
        {...choice('provinces', asked.province)}
        label={t('filter.province')}
        options={[all, ...provinces.map(({ slug, names }) => ({ value: slug, label: names[locale] }))]}
      />
      <DateField name={queryWords.from[locale]} label={t('filter.from')} defaultValue={day(asked.from)} />
      <DateField name={queryWords.to[locale]} label={t('filter.to')} defaultValue={day(asked.to)} />
      <Button tone="secondary">{t('filter.submit')}</Button>
    </form>
  );
}
