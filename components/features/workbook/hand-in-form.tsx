import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { fieldId } from '@/components/forms/field';
import { Icon } from '@/components/ui/icon';
import { knownKinds } from '@/lib/platform/storage/kinds';

type Props = Readonly<{
  /** The door that takes it. */
  door: string;
  /** Why the last one was not taken, in words. */
  problem: string | null;
  /** Workbooks of many provinces at once. */
  several?: boolean;
}>;

const { mime, extensions } = knownKinds.xlsx;
const accepted = [mime, ...extensions.map((ending) => `.${ending}`)].join(',');

/** One workbook, sent by a plain form; it is read and shown, not written. */
export function HandInForm({ door, problem, several = false }: Props) {
  const t = useTranslations(several ? 'workbook.batch.give' : 'workbook.give');
  const id = fieldId('file');
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`${door}?locale=${useLocale()}`}
      className="max-w-form"
    >
      <div className="field">
        <label className="lab" htmlFor={id}>
          {t('choose')}
        </label>
        <p className="hint" id={`${id}-hint`}>
          {t('hint')}
        </p>
        {problem === null ? null : (
          <p className="msg" id={`${id}-error`}>
            <Icon name="cross" />
            <span>{problem}</span>
          </p>
        )}
        <input
          className="input"
          id={id}
          type="file"
          name="file"
          accept={accepted}
          required
          multiple={several}
          aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-error`}
          aria-invalid={problem === null ? undefined : true}
        />
      </div>
      <div className="btnrow">
        <Button>{t('button')}</Button>
      </div>
    </form>
  );
}
