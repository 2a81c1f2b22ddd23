import { getTranslations } from 'next-intl/server';
import { loadInstitution } from '@/app/[locale]/(public)/claims/[subject]/load';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { InstitutionClaims } from '@/components/features/claims/institution-claims';
import { SubjectClaims } from '@/components/features/claims/subject-claims';
import { institutionOf } from '@/lib/features/claims/model/institution';
import { getOwnCounts } from '@/lib/features/claims/queries/own-counts';
import { listStatements } from '@/lib/features/claims/queries/statements';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('claim', async ({ locale, params: { subject }, state }) => {
  const view = pageView(locale, state);
  const institution = institutionOf(subject);
  if (institution !== null)
    return <InstitutionClaims {...await loadInstitution(institution, view, state.date)} />;
  const [statements, counts] = await Promise.all([listStatements(visitor), getOwnCounts(visitor)]);
  const own = statements.filter((each) => each.subject === subject);
  if (own.length === 0) return null;
  return <SubjectClaims view={view} subject={subject} statements={own} counts={counts} />;
});

export const generateMetadata = publicMetadata('claim', async ({ locale, params: { subject } }) => {
  const t = await getTranslations({ locale, namespace: 'claims' });
  const key = `subject.${subject}`;
  if (!t.has(key)) return null;
  return { title: t('page-title', { subject: t(key) }), description: t('description') };
});
