import { getTranslations } from 'next-intl/server';
import { ofLibrary } from '@/app/desk-library';
import { deskPage } from '@/app/desk-page';
import { LibraryScreen } from '@/components/features/documents-filing/library-screen';
import { mayRegister } from '@/lib/features/documents/policy';
import { readQuery } from '@/lib/platform/query';

/** The documents of a province: registered once, used as evidence many times. */
export default deskPage(
  'deskDocuments',
  ofLibrary('deskDocuments', async ({ viewer, locale, search, library, slug }) => {
    const pairs = Object.entries(search).map(([name, text]) => [name, [text].flat()[0] ?? '']);
    const state = readQuery(locale, 'deskDocuments', new URLSearchParams(pairs)) ?? {};
    const t = await getTranslations('library');
    const wanted = { q: state.q, kind: state.kind, year: state.year };
    const isOfficer = mayRegister(viewer, library.province.id) === 'allowed';
    return {
      title: t('title'),
      body: <LibraryScreen {...{ locale, library, wanted, slug, isOfficer }} />,
    };
  }),
);
