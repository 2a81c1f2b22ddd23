import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { FileField } from '@/components/forms/file-field';
import { stateWith } from '@/lib/platform/form';
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
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`${door}?locale=${useLocale()}`}
      className="max-w-form"
    >
      <FileField
        name="file"
        label={t('choose')}
        hint={t('hint')}
        accept={accepted}
        state={stateWith('file', problem)}
        multiple={several}
        required
      />
      <div className="btnrow">
        <Button>{t('button')}</Button>
      </div>
    </form>
  );
}
