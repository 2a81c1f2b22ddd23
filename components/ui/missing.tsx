import { useTranslations } from 'next-intl';

/** "Not found" is not "does not exist": an empty cell says which kind of nothing it is. */
export function Missing({ why = 'no-data' }: { why?: 'no-data' | 'not-found' | 'none-yet' }) {
  const t = useTranslations('status');
  return <span className="quiet">{t(`missing.${why}`)}</span>;
}
