import { useTranslations } from 'next-intl';
import { DateField } from '@/components/forms/date-field';
import { Select } from '@/components/forms/select';
import { TextField } from '@/components/forms/text-field';
import { DocumentKind } from '@/lib/generated/prisma/enums';
import type { FormState } from '@/lib/platform/form';

const kinds = Object.values(DocumentKind);

/** Number, day, issuer, title and link: what a document is told apart by and where it can be read. */
export function DocumentFields({ state }: Readonly<{ state: FormState }>) {
  const t = useTranslations('reporting.document');
  const optional = useTranslations('reporting')('optional');
  return (
    <>
      <Select
        name="kind"
        label={t('kind')}
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        defaultValue="plan"
        state={state}
      />
      <div className="pairs">
        <TextField name="number" label={t('number')} hint={t('number-hint')} maxLength={80} state={state} />
        <DateField name="issuedOn" label={t('issuedOn')} hint={t('issuedOn-hint')} state={state} />
      </div>
      <TextField name="issuer" label={t('issuer')} hint={t('issuer-hint')} maxLength={200} state={state} />
      <TextField name="title" label={t('titleField')} maxLength={500} state={state} />
      <TextField
        name="url"
        type="url"
        label={t('url')}
        hint={t('url-hint')}
        optional={optional}
        maxLength={500}
        state={state}
      />
      <TextField name="signatory" label={t('signatory')} optional={optional} maxLength={200} state={state} />
      <div className="pairs">
        <TextField
          name="periodFrom"
          label={t('periodFrom')}
          hint={t('period-hint')}
          optional={optional}
          maxLength={4}
          short
          state={state}
        />
        <TextField
          name="periodTo"
          label={t('periodTo')}
          optional={optional}
          maxLength={4}
          short
          state={state}
        />
      </div>
    </>
  );
}
