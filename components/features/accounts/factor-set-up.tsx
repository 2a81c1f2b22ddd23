import { useTranslations } from 'next-intl';
import { ConfirmFactorForm } from '@/components/features/accounts/factor-forms';
import type { OwnFactor } from '@/lib/features/accounts/model/factor';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  started: NonNullable<OwnFactor['started']>;
  next: string | null;
}>;

/** Connects a device in two steps: read the picture or copy the key, then give the first code. */
export function FactorSetUp({ locale, started: { key, address, qr }, next }: Props) {
  const t = useTranslations('second-factor');
  const box = `0 0 ${String(qr.size)} ${String(qr.size)}`;
  const words = {
    ...{ code: t('connect.code'), codeHint: t('connect.codeHint'), submit: t('connect.submit') },
    ...{ pending: t('pending'), failed: t('connect.failed') },
  };
  return (
    <>
      <section className="grp" aria-labelledby="quet-ma">
        <h2 id="quet-ma" className="mb-4">
          {t('connect.scan')}
        </h2>
        <p className="max-w-measure">{t('connect.app')}</p>
        {/* Black on white also in the dark: readers expect it. */}
        <svg className="qr" viewBox={box} role="img" aria-label={t('connect.qr')}>
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
        </svg>
        <p className="max-w-measure">{t('connect.key')}</p>
        <p>
          <code className="key">{key}</code>
        </p>
        <p className="mt-4">
          <a href={address}>{t('connect.open')}</a>
        </p>
      </section>
      <section className="grp" aria-labelledby="nhap-ma">
        <h2 id="nhap-ma" className="mb-4">
          {t('connect.confirm')}
        </h2>
        <ConfirmFactorForm {...{ locale, words, next }} />
      </section>
    </>
  );
}
