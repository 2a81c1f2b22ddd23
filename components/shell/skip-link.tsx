import { useTranslations } from 'next-intl';

/** First stop of the keyboard; `main` carries the id. */
export function SkipLink({ target = 'main' }: { target?: string }) {
  const t = useTranslations('shell');
  return (
    <a className="skip" href={`#${target}`}>
      {t('skip')}
    </a>
  );
}
