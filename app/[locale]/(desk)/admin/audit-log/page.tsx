import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { AuditScreen } from '@/components/features/audit-log/audit-screen';
import { listAudit } from '@/lib/features/audit-log/queries';
import { exportProblems } from '@/lib/features/audit-log/schema';
import { problemWord } from '@/lib/platform/storage/problem';

/** Who did what, when: the audit log. */
export default deskPage('adminAudit', async ({ viewer, locale, state, search }) => {
  if (state === null) return null;
  const { person, act, subject, provinces: province, from, to, before } = state;
  const asked = { person, act, subject, province, from, to, before };
  const [page, t] = await Promise.all([listAudit(viewer, asked), getTranslations('audit-log')]);
  const problem = exportProblems.find((each) => each === search[problemWord]);
  return page && { title: t('title'), body: <AuditScreen {...{ locale, asked, page, problem }} /> };
});
