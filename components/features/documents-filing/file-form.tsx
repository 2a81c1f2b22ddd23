import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { fieldId } from '@/components/forms/field';
import { Icon } from '@/components/ui/icon';
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

function Problem({ id, problem }: Readonly<{ id: string; problem: string | null }>) {
  return problem === null ? null : (
    <p className="msg" id={id}>
      <Icon name="cross" />
      <span>{problem}</span>
    </p>
  );
}

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
  const id = fieldId('file');
  const described = problem === null ? `${id}-hint` : `${id}-hint ${id}-error`;
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
      <div className="field">
        <label className="lab" htmlFor={id}>
          {t('choose')}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {t('hint')}
        </p>
        <Problem id={`${id}-error`} problem={problem} />
        <input
          className="input"
          id={id}
          type="file"
          name="file"
          accept={accepted.join(',')}
          required
          aria-describedby={described}
          aria-invalid={problem === null ? undefined : true}
        />
      </div>
      <div className="btnrow">
        <Button tone={hasFile ? 'secondary' : 'main'}>{t(hasFile ? 'replace' : 'attach')}</Button>
      </div>
    </form>
  );
}
