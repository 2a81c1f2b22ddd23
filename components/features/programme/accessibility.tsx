import { useTranslations } from 'next-intl';
import { Headline } from '@/components/ui/headline';

const points = ['keyboard', 'script', 'table', 'colour', 'zoom', 'language'] as const;

/** What works for whom, how it was tested, and what does not work yet. */
export function Accessibility() {
  const t = useTranslations('accessibility');
  return (
    <section className="lead wrap">
      <Headline name={t('title')} sentence={t('sentence')} />
      <ul className="max-w-measure mt-4 list-disc ps-5">
        {points.map((point) => (
          <li key={point}>{t(`points.${point}`)}</li>
        ))}
      </ul>
      <p className="mt-4" hidden>
        <label className="opt">
          <input type="checkbox" data-slash="" />
          {t('slash')}
        </label>
      </p>
      <p className="max-w-measure mt-4">{t('tested')}</p>
      <p className="max-w-measure mt-2">{t('known')}</p>
    </section>
  );
}
