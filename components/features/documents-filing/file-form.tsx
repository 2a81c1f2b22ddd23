import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { FileField } from '@/components/forms/file-field';
import { stateWith } from '@/lib/platform/form';
import { knownKinds } from '@/lib/platform/storage/kinds';

type Props = Readonly<{
  documentId: string;
  hasFile: boolean;
  /** Why the last one was not taken, in words. */
  problem: string | null;
}>;

const accepted = Object.values(knownKinds).flatMap(({ mime, extensions }) => [
  mime,
  ...extensions.map((ending) => `.${ending}`),
]);

function Access() {
  const t = useTranslations('library.file');
  return (
    <fieldset className="field">
      <legend className="lab">{t('access')}</legend>
      <div className="opts down">
        <label className="opt">
          <input type="radio" name="access" value="public" defaultChecked />
          <span>{t('access-public')}</span>
        </label>
        <label className="opt">
          <input type="radio" name="access" value="restricted" />
          <span>{t('access-restricted')}</span>
        </label>
      </div>
    </fieldset>
  );
}

/**
 * One file for a document, sent by a plain form to a door of its own that reads it as it comes. The warning stands
 * before the choice of a file, and must be ticked.
 */
export function FileForm({ documentId, hasFile, problem }: Props) {
  const t = useTranslations('library.file');
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`/api/documents/${documentId}/file?locale=${useLocale()}`}
      className="max-w-form"
    >
      <p className="notice warn">{t('warning')}</p>
      <label className="opt">
        <input type="checkbox" name="declared" value="on" required />
        <span>{t('declared')}</span>
      </label>
      <Access />
      <FileField
        name="file"
        label={t('choose')}
        hint={t('hint')}
        accept={accepted.join(',')}
        state={stateWith('file', problem)}
        required
      />
      <div className="btnrow">
        <Button tone={hasFile ? 'secondary' : 'main'}>{t(hasFile ? 'replace' : 'attach')}</Button>
      </div>
    </form>
  );
}
