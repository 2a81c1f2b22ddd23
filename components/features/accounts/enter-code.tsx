import { useTranslations } from 'next-intl';
import { CodeForm } from '@/components/features/accounts/code-form';
import { PageHeader } from '@/components/shell/page-header';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; next: string | null }>;

/** Asks for the code that a password alone does not replace, and says what to do without the device. */
export function EnterCode({ locale, next }: Props) {
  const t = useTranslations('second-factor.enter');
  const common = useTranslations('common');
  const failed = t('failed');
  const device = {
    ...{ title: common('title', { page: t('title') }), errorTitle: t('errorTitle'), failed },
    ...{ submit: t('submit'), pending: t('pending'), code: t('code'), codeHint: t('codeHint') },
  };
  const paper = {
    ...{ fold: t('paper.fold'), submit: t('submit'), pending: t('pending'), failed },
    ...{ code: t('paper.code'), codeHint: t('paper.hint') },
  };
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('title')} />
      <CodeForm {...{ locale, next }} words={{ device, paper }} />
      <p className="small max-w-measure mt-4">{t('lost')}</p>
    </div>
  );
}
