import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { batchTried } from '@/app/batch-tried';
import { uploadProblem } from '@/app/upload-problem';
import { BatchScreen } from '@/components/features/workbook/batch-screen';
import { batchWord } from '@/lib/features/workbook/model/batch';
import { getTriedBatch } from '@/lib/features/workbook/queries/batch';
import { answerWith } from '@/lib/platform/answer-status';

/** Workbooks of many provinces, looked at before they are written on their behalf. */
export default deskPage('reviewWorkbooks', async ({ viewer, locale, search }) => {
  const batch = [search[batchWord]].flat()[0];
  const [files, t] = await Promise.all([
    batch === undefined ? [] : getTriedBatch(viewer, batch),
    getTranslations('workbook.batch'),
  ]);
  const problem = files === null ? t('gone') : uploadProblem(locale, search);
  if (problem !== null) answerWith(422);
  const tried = batch === undefined || files === null ? null : { batch, files: batchTried(locale, files) };
  const body = <BatchScreen problem={problem} tried={tried} />;
  return { title: t('title'), isRefused: problem !== null, body };
});
