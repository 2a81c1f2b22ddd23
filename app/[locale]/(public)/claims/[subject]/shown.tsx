import { loadInstitution } from '@/app/[locale]/(public)/claims/[subject]/load';
import { InstitutionClaims } from '@/components/features/claims/institution-claims';
import { SubjectClaims } from '@/components/features/claims/subject-claims';
import type { PageView } from '@/components/features/overview/view';
import { institutionOf } from '@/lib/features/claims/model/institution';
import { getOwnCounts } from '@/lib/features/claims/queries/own-counts';
import { listStatements } from '@/lib/features/claims/queries/statements';
import { visitor } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';

/** The claims on a subject, beside our counts where the portal counts it; null for a subject of none. */
export async function claimsOn(subject: string, view: PageView, date: IsoDay | undefined) {
  const institution = institutionOf(subject);
  if (institution !== null) return <InstitutionClaims {...await loadInstitution(institution, view, date)} />;
  const [statements, counts] = await Promise.all([listStatements(visitor), getOwnCounts(visitor)]);
  const own = statements.filter((each) => each.subject === subject);
  if (own.length === 0) return null;
  return <SubjectClaims view={view} subject={subject} statements={own} counts={counts} />;
}
