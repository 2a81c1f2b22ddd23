import { useTranslations } from 'next-intl';
import { CurrentUnits } from '@/components/features/provinces/current-units';
import type { ProvinceListProps } from '@/components/features/provinces/province-list';
import { listCurrent } from '@/lib/features/provinces/model/list';

/** On a day after the reorganisation its units first, then those the programme was given to. */
export function LaterUnits(props: ProvinceListProps) {
  const t = useTranslations('provinces');
  const { wanted, current, provinces } = props;
  if (current.length === 0) return null;
  const found = listCurrent(current, provinces, wanted);
  const counts = { count: found.length, total: current.length };
  return (
    <>
      <h2 className="mt-8">{t('current.title', { count: current.length })}</h2>
      <p className="metaline">
        <b>{t(found.length === current.length ? 'result' : 'result-of', counts)}</b>
      </p>
      {found.length === 0 ? null : <CurrentUnits {...props} units={found} />}
      <p className="notes mt-4">{t('current.note')}</p>
      <h2 className="mt-8">{t('current.former')}</h2>
      <p className="notes mt-4">{t('reorganised')}</p>
    </>
  );
}
