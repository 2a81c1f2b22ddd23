import { getTranslations } from 'next-intl/server';
import { findUnit, loadProvince } from '@/app/[locale]/(public)/provinces/[slug]/load';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { OtherUnit } from '@/components/features/provinces/other-unit';
import { ProvincePage } from '@/components/features/provinces/province-page';
import { versionOn } from '@/lib/features/provinces/model/dossier';
import { nameOf } from '@/lib/features/provinces/model/unit';

export default publicPage('province', async ({ locale, params, state }) => {
  const view = pageView(locale, state);
  const found = await findUnit(params.slug, view);
  if (found === null) return null;
  if (!found.isOfProgramme) return <OtherUnit view={view} dossier={found.dossier} />;
  const loaded = await loadProvince(found.dossier, view);
  return loaded === null ? null : <ProvincePage {...loaded} />;
});

export const generateMetadata = publicMetadata('province', async ({ locale, params, state }) => {
  const view = pageView(locale, state);
  const found = await findUnit(params.slug, view);
  const version = found && versionOn(found.dossier, view.day);
  if (version === null) return null;
  const t = await getTranslations({ locale, namespace: 'provinces.page' });
  const name = nameOf(version, locale);
  return { title: t('title', { name }), description: t('description', { name }) };
});
