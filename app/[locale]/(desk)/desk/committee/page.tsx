import { getTranslations } from 'next-intl/server';
import { ofLibrary } from '@/app/desk-library';
import { deskPage } from '@/app/desk-page';
import { CommitteeScreen } from '@/components/features/committees/committee-screen';
import { getCommitteeKept } from '@/lib/features/committees/queries/kept';

/** Who leads a province's steering committee: what is published, a new composition, what was filed. */
export default deskPage(
  'deskCommittee',
  ofLibrary('deskCommittee', async ({ viewer, locale, library, slug }) => {
    const kept = await getCommitteeKept(viewer, library.province.id);
    const t = await getTranslations('committees');
    return kept && { title: t('title'), body: <CommitteeScreen {...{ locale, library, kept, slug }} /> };
  }),
);
