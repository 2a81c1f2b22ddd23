import { useTranslations } from 'next-intl';
import { ErrorForm } from '@/components/features/error-reports/error-form';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import { longest, type About } from '@/lib/features/error-reports/model';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; about: About; reference: string | null }>;

const fields = [
  'page',
  'pageHint',
  'figure',
  'figureHint',
  'message',
  'messageHint',
  'email',
  'emailHint',
  'trap',
  'trapHint',
] as const;
const phrases = ['submit', 'pending', 'failed', 'errorTitle'] as const;

function useWords({ about, locale }: Props) {
  const t = useTranslations('error-reports');
  const common = useTranslations('common');
  const values = { most: longest.message };
  const said = Object.fromEntries([...fields, ...phrases].map((key) => [key, t(key, values)] as const));
  const day = about.asOf === null ? null : t('asOf', { day: formatDate(locale, about.asOf) });
  return { ...said, title: common('title', { page: t('title') }), asOf: day } as Parameters<
    typeof ErrorForm
  >[0]['words'];
}

function Received({ locale, reference }: Readonly<{ locale: Locale; reference: string }>) {
  const t = useTranslations('error-reports');
  const common = useTranslations('common');
  return (
    <>
      <title>{common('title', { page: t('received-title') })}</title>
      <OutcomeNotice tone="good" outcome="done">
        {t.rich('received', { reference, b: (text) => <b>{text}</b> })}
      </OutcomeNotice>
      <p className="max-w-measure">{t('what-next')}</p>
      <p className="mt-4">
        <a href={href(locale, 'home')}>{common('notFound.home')}</a>
      </p>
    </>
  );
}

/** Says what is wrong with a figure: which page, which figure, what; or that it was received, with its number. */
export function ReportErrorPage(props: Props) {
  const t = useTranslations('error-reports');
  const words = useWords(props);
  const { locale, about, reference } = props;
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('title')} />
      {reference === null ? (
        <>
          <p className="max-w-measure mb-4">{t('intro')}</p>
          <ErrorForm locale={locale} words={words} about={about} />
        </>
      ) : (
        <Received locale={locale} reference={reference} />
      )}
    </div>
  );
}
