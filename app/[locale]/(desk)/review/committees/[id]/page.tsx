import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { FiledScreen } from '@/components/features/committees/filed-screen';
import { provinceWithin } from '@/components/features/reporting/words';
import { getFiledCommittee } from '@/lib/features/committees/queries/filed';
import { hasRole } from '@/lib/platform/auth/viewer';
import { formatDate } from '@/lib/platform/format';

/** One filed composition of a steering committee, to be published or returned. */
export default deskPage('reviewCommittee', async ({ viewer, locale, params }) => {
  const shown = await getFiledCommittee(viewer, params.id);
  if (shown === null) return null;
  const { filing } = shown;
  const t = await getTranslations('committees.review');
  const province = provinceWithin(locale, filing.province);
  const title = t('title', { province, day: formatDate(locale, filing.effectiveOn) });
  const mayDecide = hasRole(viewer, 'reviewer') && !filing.isOwn;
  const isTitled = mayDecide && filing.standing === 'waiting';
  return { title, isTitled, body: <FiledScreen {...{ shown, title, mayDecide }} /> };
});
