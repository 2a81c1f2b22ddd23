import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import { SentScreen } from '@/components/features/documents-review/sent-screen';
import { getSentDocument } from '@/lib/features/documents/queries/sent';
import { hasRole } from '@/lib/platform/auth/viewer';

/** One document that a province sent by itself, to be published or returned. */
export default deskPage('reviewDocument', async ({ viewer, params }) => {
  const document = await getSentDocument(viewer, params.id);
  if (document === null) return null;
  const title = documentLabel(document, await getTranslations('reporting.document'));
  const mayDecide = hasRole(viewer, 'reviewer') && !document.isOwn;
  const isTitled = mayDecide && document.sentAt !== null;
  return { title, isTitled, body: <SentScreen {...{ document, title, mayDecide }} /> };
});
