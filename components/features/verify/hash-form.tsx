import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import type { Locale } from '@/lib/i18n/locale';
import { queryWords } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; receipt: string; hash: string | undefined }>;

/** Compares the content hash on the paper with the one on record; a plain GET form. */
export function HashForm({ locale, receipt, hash }: Props) {
  const t = useTranslations('verify');
  return (
    <form action={href(locale, 'verify', { receipt })} className="noprint max-w-measure mt-6">
      <label className="lab" htmlFor="hash">
        {t('form.label')}
      </label>
      <p className="hint" id="hash-hint">
        {t('form.hint')}
      </p>
      <input
        className="input"
        id="hash"
        name={queryWords.hash[locale]}
        defaultValue={hash}
        maxLength={400}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="hash-hint"
        required
      />
      <p className="mt-3">
        <Button tone="secondary">{t('form.submit')}</Button>
      </p>
    </form>
  );
}
