import { useTranslations } from 'next-intl';
import { periodKinds } from '@/lib/features/periods/model/plan';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; years: readonly number[] }>;

/** Which year and which kind: a year without a task set cannot be planned, so it is not offered. */
export function PlanLinks({ locale, years }: Props) {
  const t = useTranslations('periods.plan');
  return (
    <>
      <p className="max-w-measure mb-4">{t('note')}</p>
      <ul>
        {years.map((year) => (
          <li key={year} className="mb-2">
            <b>{t('set', { year })}</b>{' '}
            {periodKinds.map((kind) => (
              <a
                key={kind}
                className="mr-4 inline-block"
                href={href(locale, 'adminPlan', { plan: `${String(year)}-${kind.replace('_', '-')}` })}
              >
                {t(`kind.${kind}`)}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
