import { useTranslations } from 'next-intl';
import type { DocumentView } from '@/components/features/documents/document-view';
import { Hash } from '@/components/ui/hash';
import { Section } from '@/components/ui/section';
import { formatBytes } from '@/lib/platform/format';
import { kindOfMime } from '@/lib/platform/storage/kinds';

/** The document's file, to be saved and checked by its hash; or that there is one which is not public. */
export function DocumentFile({ document, locale }: DocumentView) {
  const t = useTranslations('library.public');
  const kinds = useTranslations('library.file.kind');
  const { id, file, isFileWithheld } = document;
  if (file === null && !isFileWithheld) return null;
  if (file === null)
    return (
      <Section id="file" title={t('title')}>
        <p>{t('withheld')}</p>
      </Section>
    );
  const kind = kinds(kindOfMime(file.mime) ?? 'pdf');
  return (
    <Section id="file" title={t('title')}>
      <p>
        <a href={`/api/documents/${id}/file`} download>
          {t('download')}
        </a>
        : <span lang="vi">{file.name}</span> ({t('size', { kind, size: formatBytes(locale, file.bytes) })})
      </p>
      <p className="small">
        {t('hash')}: <Hash value={file.sha256} />
      </p>
    </Section>
  );
}
