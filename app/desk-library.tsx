import { getTranslations } from 'next-intl/server';
import type { DeskAnswer, DeskInput } from '@/app/desk-page';
import { LibraryChoice } from '@/components/features/documents-filing/library-choice';
import type { Library } from '@/lib/features/documents/model/library';
import { getLibrary, listLibraryProvinces } from '@/lib/features/documents/queries/library';

type Screen = 'deskDocuments' | 'deskNewDocument' | 'deskCommittee';
type Input = Pick<DeskInput<Screen>, 'viewer' | 'locale' | 'asked'>;

/** The library of the province the address names; who holds several and names none is asked which. */
export function ofLibrary<I extends Input>(
  screen: Screen,
  load: (input: I & Readonly<{ library: Library; slug: string | undefined }>) => Promise<DeskAnswer | null>,
) {
  return async function loadOf(input: I): Promise<DeskAnswer | null> {
    const { viewer, asked } = input;
    const slug = asked('provinces');
    const library = await getLibrary(viewer, slug);
    if (library !== null) return load({ ...input, library, slug });
    const provinces = slug === undefined ? await listLibraryProvinces(viewer) : [];
    if (provinces.length < 2) return null;
    const t = await getTranslations('library');
    const title = t('choose');
    return { title, body: <LibraryChoice screen={screen} title={title} provinces={provinces} /> };
  };
}
