import { getTranslations } from 'next-intl/server';
import { findNear } from '@/app/[locale]/(public)/provinces/[slug]/near';
import { findUnit, loadProvince, loadReached } from '@/app/[locale]/(public)/provinces/[slug]/load';
import { instead } from '@/app/instead';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { CodeChoice } from '@/components/features/provinces/code-choice';
import { OtherUnit } from '@/components/features/provinces/other-unit';
import { ProvincePage } from '@/components/features/provinces/province-page';
import { UnknownUnit } from '@/components/features/provinces/unknown-unit';
import { versionOn } from '@/lib/features/provinces/model/dossier';
import { isCode, nameOf } from '@/lib/features/provinces/model/unit';
import { listUnitsOfCode } from '@/lib/features/provinces/queries/code';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('province', async ({ locale, params, state }) => {
  const view = pageView(locale, state);
  if (isCode(params.slug)) {
    const units = await listUnitsOfCode(visitor, params.slug);
    if (units.length === 0) return instead(<UnknownUnit view={view} slug={params.slug} near={[]} />);
    return <CodeChoice view={view} code={params.slug} units={units} />;
  }
  const found = await findUnit(params.slug, view);
  if (found === null)
    return instead(<UnknownUnit view={view} slug={params.slug} near={await findNear(params.slug)} />);
  if (!found.isOfProgramme)
    return <OtherUnit view={view} {...found} reached={await loadReached(found.dossier)} />;
  const loaded = await loadProvince(found.dossier, view);
  return loaded === null ? null : <ProvincePage {...loaded} />;
});

export const generateMetadata = publicMetadata('province', async ({ locale, params, state }) => {
  const t = await getTranslations({ locale, namespace: 'provinces' });
  if (isCode(params.slug)) {
    const code = params.slug;
    if ((await listUnitsOfCode(visitor, code)).length === 0) return null;
    return { title: t('code.name', { code }), description: t('code.description', { code }) };
  }
  const view = pageView(locale, state);
  const found = await findUnit(params.slug, view);
  const version = found && versionOn(found.dossier, view.day);
  if (version === null) return null;
  const name = nameOf(version, locale);
  return { title: t('page.title', { name }), description: t('page.description', { name }) };
});
