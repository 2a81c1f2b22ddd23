import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/shell/page-header';
import type { AdministeredCounts } from '@/lib/features/administration/model';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; counts: AdministeredCounts }>;

/** What can be administered, each with what there is of it; a new area adds its screen here. */
const areas = [
  ...(['adminUsers', 'adminAudit', 'adminPeriods', 'adminTaskSets', 'adminClaims'] as const),
  ...(['adminMilestones', 'adminReorganisations', 'adminHelp', 'signatures', 'adminOutbox'] as const),
] as const;

export function AdminHome({ locale, counts }: Props) {
  const t = useTranslations('administration');
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('title')} />
      <p className="max-w-measure mb-4">{t('note')}</p>
      {areas.map((area) => (
        <section key={area} className="grp" aria-labelledby={area}>
          <h2 id={area}>
            <a href={href(locale, area)}>{t(`${area}.title`)}</a>
          </h2>
          <p className="max-w-measure">{t(`${area}.about`)}</p>
          <p className="num">{t(`${area}.count`, counts)}</p>
        </section>
      ))}
    </div>
  );
}
