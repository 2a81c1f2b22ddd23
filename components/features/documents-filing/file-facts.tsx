import { useLocale, useTranslations } from 'next-intl';
import type { StoredFileFacts } from '@/lib/features/documents/model/file';
import { Hash } from '@/components/ui/hash';
import { Icon } from '@/components/ui/icon';
import { toLocale } from '@/lib/i18n/locale';
import { formatBytes } from '@/lib/platform/format';
import { kindOfMime } from '@/lib/platform/storage/kinds';

type Props = Readonly<{ documentId: string; file: StoredFileFacts }>;

/** A document's file: its name, kind and weight, who will see it, and the hash by which it can be checked. */
export function FileFacts({ documentId, file }: Props) {
  const t = useTranslations('library.file');
  const locale = toLocale(useLocale());
  const kind = kindOfMime(file.mime) ?? 'pdf';
  return (
    <ul className="files max-w-form">
      <li>
        <Icon name="file" />
        <div>
          <a href={`/api/documents/${documentId}/file`} lang="vi">
            {file.name}
          </a>{' '}
          <span className="quiet num">
            ({t(`kind.${kind}`)}, {formatBytes(locale, file.bytes)})
          </span>
          <p>{t(file.isRestricted ? 'restricted' : 'open')}</p>
          {file.scan === 'waiting' ? <p>{t('waiting')}</p> : null}
          <p className="quiet">
            SHA-256: <Hash value={file.sha256} />
          </p>
        </div>
      </li>
    </ul>
  );
}
