import { useTranslations } from 'next-intl';
import type { InstitutionClaimsView } from '@/components/features/claims/claim-view';
import { formatDate } from '@/lib/platform/format';

type Props = Pick<InstitutionClaimsView, 'institution' | 'own' | 'shown' | 'locale'>;

/** How far the dates found reach, and how far the claim goes beyond them. */
function Bound({ own, shown, locale }: Props) {
  const t = useTranslations('claims.why');
  const { total, later, directivesSince, atMost } = own;
  const claimed = shown?.statement.numerator ?? 0;
  if (atMost === total) return null;
  return (
    <li>
      {t('at-most', {
        day: formatDate(locale, own.day),
        total,
        later,
        directives: directivesSince,
        most: atMost,
      })}{' '}
      {claimed > atMost ? t('beyond', { gap: claimed - atMost, claimed }) : null}
    </li>
  );
}

/** Why claim and proof differ, in whole sentences made from the counts; only those that say something. */
export function Difference(view: Props) {
  const t = useTranslations('claims.why');
  const { institution, own, locale } = view;
  const day = formatDate(locale, own.day);
  const reasons = (['invented', 'unsourced', 'undated', 'later', 'none'] as const).filter(
    (reason) => own[reason] > 0,
  );
  return (
    <ul className="notes list-disc pl-6">
      {reasons.map((reason) => (
        <li key={reason}>{t(reason, { count: own[reason], day, directives: own.directives })}</li>
      ))}
      {institution === 'five_year_plan' ? <li>{t('kinds')}</li> : null}
      {institution === 'steering_committee' ? <li>{t('committees')}</li> : null}
      <Bound {...view} />
    </ul>
  );
}
