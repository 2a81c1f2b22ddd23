import { useTranslations } from 'next-intl';
import { DocumentForm } from '@/components/features/documents-filing/document-form';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; title: string; slug: string | undefined; provinceId: string }>;

/** Registers a document for a province; its file is added on its own page, which follows. */
export function NewDocumentScreen({ locale, title, slug, provinceId }: Props) {
  const t = useTranslations('library');
  const query = { provinces: slug };
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('title'), href: href(locale, 'deskDocuments', {}, query) }, { label: title }]}
      />
      <div className="wrap pb-16">
        <PageHeader title={title} />
        <p className="max-w-measure mb-4">{t('register-intro')}</p>
        <DocumentForm
          act="register"
          hidden={{ provinceId }}
          initial={{ kind: 'plan' }}
          title={title}
          here={href(locale, 'deskNewDocument', {}, query)}
        />
      </div>
    </>
  );
}
