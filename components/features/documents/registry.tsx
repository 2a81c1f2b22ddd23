import { useTranslations } from 'next-intl';
import { AsFiled } from '@/components/features/documents/as-filed';
import { useDocumentLine } from '@/components/features/documents/document-lines';
import { Place } from '@/components/features/documents/place';
import { registryFile } from '@/components/features/documents/registry-file';
import { RegistryFilter } from '@/components/features/documents/registry-filter';
import { RegistryHeadline } from '@/components/features/documents/registry-headline';
import { RegistryResult } from '@/components/features/documents/registry-result';
import { pageSize, registryHref, type RegistryView } from '@/components/features/documents/registry-view';
import { DocumentTable, type DocumentLine } from '@/components/ui/document-table';
import { DownloadLinks } from '@/components/ui/download-links';
import { NothingFound } from '@/components/ui/nothing-found';
import { Pager } from '@/components/ui/pager';
import type { Registered } from '@/lib/features/documents/model/registry';
import { href } from '@/lib/platform/routes';

function usePlacedLine(view: RegistryView) {
  const lineOf = useDocumentLine(view);
  return (document: Registered): DocumentLine => ({
    ...lineOf(document),
    place: <Place view={view} province={document.province} />,
  });
}

/** Nothing answers: say what can be typed, and the way back to everything. */
function NoDocuments({ locale, wanted, documents }: RegistryView) {
  const t = useTranslations('registry.empty');
  const title = wanted.q === undefined ? t('title-no-q') : t('title', { q: wanted.q });
  const all = { href: href(locale, 'documents'), label: t('all', { total: documents.length }) };
  return <NothingFound title={title} text={t('text')} all={all} />;
}

/** Every document on record, as asked for. */
export function Registry(view: RegistryView) {
  const t = useTranslations('registry');
  const lineOf = usePlacedLine(view);
  const { found, page } = view;
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  return (
    <div className="lead wrap">
      <RegistryHeadline {...view} />
      <RegistryFilter {...view} />
      <RegistryResult {...view} />
      {found.length === 0 ? (
        <NoDocuments {...view} />
      ) : (
        <DocumentTable caption={t('caption')} lines={shown.map(lineOf)} />
      )}
      <Pager
        page={page}
        pages={Math.ceil(found.length / pageSize)}
        hrefOf={(number) => registryHref(view, { page: number === 1 ? undefined : number })}
      />
      {found.length === 0 ? null : (
        <DownloadLinks locale={view.locale} resource="documents" query={registryFile(view.wanted)} />
      )}
      <p className="notes tfoot">{t('note')}</p>
      <AsFiled locale={view.locale} />
    </div>
  );
}
