import { sayOfItem } from '@/lib/features/conversation/commands';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { sendBackReport, signReport } from '@/lib/features/signature/commands/sign';
import { anAnswer, versionOf } from '@/tests/support/access-world';
import { signedIn } from '@/tests/support/accounts';
import { aHandUp, aReport, aSending, newestRevision, success } from '@/tests/support/factories';

/** What was said behind a report: none of it is ever public, whatever becomes of the report. */
export type SecretTalk = Readonly<{ slug: string; reportId: string; words: readonly string[] }>;

/**
 * A published report that was sent back with a leader's word, asked about, answered and returned with a remark on its
 * way; every word is a canary.
 */
export async function aSecretTalk(): Promise<SecretTalk> {
  const canary = () => `CHIM-KHƯỚU-${crypto.randomUUID()}`;
  const [word, question, answer, reason] = [canary(), canary(), canary(), canary()];
  const report = await aReport();
  const { id: reportId, officer, reviewer, province } = report;
  const leader = await signedIn({ role: 'leader', provinceId: province.id });
  const sign = async () => {
    const handUpId = await aHandUp(report);
    success(await signReport(leader, { ...(await aSending(reportId)), handUpId }));
    return { reportId, revisionId: await newestRevision(reportId) };
  };
  success(await sendBackReport(leader, { reportId, handUpId: await aHandUp(report), word }));
  const sent = await sign();
  success(await sayOfItem(reviewer, { reportId, task: 3, text: question }));
  success(await sayOfItem(officer, { reportId, task: 3, text: answer }));
  success(await returnReport(reviewer, { ...sent, remarks: [{ task: 3, reason, fields: ['percent'] }] }));
  const version = await versionOf(reportId, 3);
  success(await saveItem(officer, { ...anAnswer, reportId, task: 3, version, percent: 61 }));
  success(await publishReport(reviewer, await sign()));
  return { slug: province.slug, reportId, words: [word, question, answer, reason] };
}
