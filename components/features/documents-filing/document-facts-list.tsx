import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import { toLocale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

type Shown = Evidence &
  Readonly<{ signatory: string | null; periodFrom: number | null; periodTo: number | null }>;

type Props = Readonly<{ document: Shown; more?: readonly Definition[] }>;

function Typed({ text }: Readonly<{ text: string | null }>) {
  const t = useTranslations('library.page');
  return text === null ? <span className="quiet">{t('none')}</span> : <span lang="vi">{text}</span>;
}

function Link({ url }: Readonly<{ url: string | null }>) {
  const t = useTranslations('library.page');
  if (url === null) return <Typed text={null} />;
  return (
    <a href={url} rel="noopener noreferrer">
      {t('open-link', { host: new URL(url).host })}
    </a>
  );
}

/** Everything that was typed of a document; what was left blank is said to be so. */
export function DocumentFactsList({ document, more = [] }: Props) {
  const t = useTranslations('library.page');
  const kinds = useTranslations('reporting.document.kinds');
  const locale = toLocale(useLocale());
  const { kind, number, issuedOn, precision, periodFrom, periodTo } = document;
  const period = [periodFrom, periodTo].filter((year) => year !== null).join('–');
  const items: readonly (readonly [string, ReactNode])[] = [
    ['kind', kinds(kind)],
    ['number', <Typed key="number" text={number} />],
    [
      'issued',
      issuedOn === null ? (
        <Typed key="issued" text={null} />
      ) : (
        formatDate(locale, issuedOn, precision ?? 'day')
      ),
    ],
    ['issuer', <Typed key="issuer" text={document.issuer} />],
    ['signatory', <Typed key="signatory" text={document.signatory} />],
    ['abstract', <Typed key="abstract" text={document.title} />],
    ['period', period === '' ? <Typed key="period" text={null} /> : period],
    ['link', <Link key="link" url={document.url} />],
  ];
  return <DefinitionList items={[...items.map(([name, detail]) => ({ term: t(name), detail })), ...more]} />;
}
