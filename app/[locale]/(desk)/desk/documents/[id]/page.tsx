import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { DocumentScreen, documentDone } from '@/components/features/documents-filing/document-screen';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import { uploadProblem } from '@/app/upload-problem';
import { mayRegister } from '@/lib/features/documents/policy';
import { getLibraryDocument } from '@/lib/features/documents/queries/library';
import { answerWith } from '@/lib/platform/answer-status';

/** One document of the library. */
export default deskPage('deskDocument', async ({ viewer, locale, params, search, done }) => {
  const document = await getLibraryDocument(viewer, params.id);
  if (document === null) return null;
  const title = documentLabel(document, await getTranslations('reporting.document'));
  const problem = uploadProblem(locale, search);
  if (problem !== null) answerWith(422);
  const isOfficer = mayRegister(viewer, document.provinceId) === 'allowed';
  const shown = { locale, document, title, isOfficer, problem, done: done(documentDone) };
  return {
    title,
    isRefused: problem !== null,
    isTitled: isOfficer && (document.standing === 'written' || document.standing === 'returned'),
    body: <DocumentScreen {...shown} />,
  };
});
