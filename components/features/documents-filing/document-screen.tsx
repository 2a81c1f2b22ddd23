import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/features/documents-filing/act-form';
import { DocumentFactsList } from '@/components/features/documents-filing/document-facts-list';
import { DocumentForm } from '@/components/features/documents-filing/document-form';
import { FileFacts } from '@/components/features/documents-filing/file-facts';
import { FileForm } from '@/components/features/documents-filing/file-form';
import { StandingTag } from '@/components/features/documents-filing/standing-tag';
import { typedValues } from '@/components/features/documents-filing/typed-values';
import { UseList } from '@/components/features/documents-filing/use-list';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import type { LibraryDocument } from '@/lib/features/documents/model/library';
import type { DocumentActInput } from '@/lib/features/documents/schema/library';
import { href } from '@/lib/platform/routes';
import type { Locale } from '@/lib/i18n/locale';

/** What can just have been done on this page. */
export const documentDone = [
  ...(['registered', 'edited', 'file-attached', 'send', 'recall', 'withdraw', 'drop-file'] as const),
] as const;

export type DocumentScreenProps = Readonly<{
  locale: Locale;
  document: LibraryDocument;
  title: string;
  isOfficer: boolean;
  problem: string | null;
  done: (typeof documentDone)[number] | undefined;
}>;

function actsOf({ standing, uses, file }: LibraryDocument): readonly DocumentActInput['act'][] {
  if (standing === 'waiting') return ['recall'];
  if (standing !== 'written' && standing !== 'returned') return [];
  return [
    'send',
    ...(file === null ? [] : (['drop-file'] as const)),
    ...(uses.length === 0 ? (['withdraw'] as const) : []),
  ];
}

function File({ document, isOfficer, problem }: DocumentScreenProps) {
  const t = useTranslations('library.file');
  const { id, file, standing } = document;
  const isOpen = isOfficer && (standing === 'written' || standing === 'returned');
  return (
    <section className="grp" aria-labelledby="tep">
      <div className="head">
        <h2 id="tep">{t('title')}</h2>
      </div>
      {file === null ? <p className="quiet">{t('none')}</p> : <FileFacts documentId={id} file={file} />}
      {!isOpen ? null : file === null || problem !== null ? (
        <FileForm documentId={id} hasFile={file !== null} problem={problem} />
      ) : (
        <details>
          <summary>{t('replace')}</summary>
          <FileForm documentId={id} hasFile problem={problem} />
        </details>
      )}
    </section>
  );
}

function Correct({ document, title, problem, here }: DocumentScreenProps & Readonly<{ here: string }>) {
  const t = useTranslations('library.form');
  return (
    <details className="register">
      <summary>{t('correct')}</summary>
      <DocumentForm
        act="edit"
        hidden={{ documentId: document.id, version: document.version }}
        initial={typedValues(document)}
        title={title}
        isRefused={problem !== null}
        here={here}
      />
    </details>
  );
}

/** One document of the library: how it stands, what may be done with it, its file, and where it is used. */
export function DocumentScreen(props: DocumentScreenProps) {
  const { locale, document, title, isOfficer, done } = props;
  const t = useTranslations('library');
  const here = href(locale, 'deskDocument', { id: document.id });
  const acts = isOfficer ? actsOf(document) : [];
  const isOpen = acts.includes('send');
  return (
    <>
      <Breadcrumbs items={[{ label: t('title'), href: href(locale, 'deskDocuments') }, { label: title }]} />
      <div className="wrap pb-16">
        <PageHeader title={title} tag={<StandingTag standing={document.standing} />} />
        {done === undefined ? null : (
          <OutcomeNotice tone="good" outcome={done}>
            {t(`done.${done}`)}
          </OutcomeNotice>
        )}
        {document.reason === null ? null : (
          <p className="why-note">
            <b>{t('page.returned')}</b> <span lang="vi">{document.reason}</span>
          </p>
        )}
        <p className="max-w-measure">{t(`what.${document.standing}`)}</p>
        {acts.length === 0 ? null : (
          <ActForm documentId={document.id} version={document.version} acts={acts} here={here} />
        )}
        <File {...props} />
        <section className="grp" aria-labelledby="van-ban">
          <div className="head">
            <h2 id="van-ban">{t('page.facts')}</h2>
          </div>
          <DocumentFactsList
            document={document}
            more={[
              { term: t('page.uses'), detail: <UseList uses={document.uses} /> },
              { term: t('page.by'), detail: document.registeredBy ?? t('page.research') },
            ]}
          />
          {isOpen ? <Correct {...props} here={here} /> : null}
        </section>
      </div>
    </>
  );
}
