import { getTranslations } from 'next-intl/server';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { DocumentPage } from '@/components/features/documents/document-page';
import { namesakesOf } from '@/lib/features/documents/model/number';
import { getDocument } from '@/lib/features/documents/queries/record';
import { listRegistry } from '@/lib/features/documents/queries/registry';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { visitor } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';

export default publicPage('document', async ({ locale, params, state }) => {
  const view = pageView(locale, state);
  const [document, documents] = await Promise.all([
    getDocument(visitor, params.id, view.day),
    listRegistry(visitor, view.day),
  ]);
  if (document === null) return null;
  const siblings = documents.filter(
    ({ provinceId }) => provinceId !== null && provinceId === document.provinceId,
  );
  const loaded = { document, siblings, namesakes: namesakesOf(document, documents) };
  return <DocumentPage {...view} {...loaded} />;
});

export const generateMetadata = publicMetadata('document', async ({ locale, params }) => {
  const document = await getDocument(visitor, params.id, today());
  if (document === null) return null;
  const t = await getTranslations({ locale, namespace: 'documents' });
  const { number, kind, province } = document;
  const place = province === null ? t('national') : nameOf(province, locale);
  const named = t('unnumbered', { kind: t(`kind.${kind}`), place });
  const title = number === null ? named : `${number}, ${named}`;
  return { title, description: t('page-description', { title }) };
});
