import { useTranslations } from 'next-intl';

/** Where the dates come from, and what no law says of them. */
export function DateNotes() {
  const t = useTranslations('periods.notes');
  return (
    <ul className="notes list-disc pl-5 mt-4 max-w-measure">
      <li>{t('cut-off')}</li>
      <li>{t('due')}</li>
      <li>{t('weekend')}</li>
      <li>{t('zone')}</li>
    </ul>
  );
}
