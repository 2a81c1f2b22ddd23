import { getTranslations } from 'next-intl/server';
import { ofLibrary } from '@/app/desk-library';
import { deskPage } from '@/app/desk-page';
import { NewDocumentScreen } from '@/components/features/documents-filing/new-document-screen';
import { mayRegister } from '@/lib/features/documents/policy';

/** A document registered in the library, outside any report. */
export default deskPage(
  'deskNewDocument',
  ofLibrary('deskNewDocument', async ({ viewer, locale, library, slug }) => {
    const { province } = library;
    if (mayRegister(viewer, province.id) !== 'allowed') return null;
    const t = await getTranslations('library');
    const title = t('register-title', { province: locale === 'vi' ? province.name : province.nameEn });
    return {
      title,
      isTitled: true,
      body: <NewDocumentScreen {...{ locale, title, slug }} provinceId={province.id} />,
    };
  }),
);
