import { useTranslations } from 'next-intl';
import { DocumentFields } from '@/components/features/documents-filing/document-fields';
import type { FormState } from '@/lib/platform/form';

const typed = ['number', 'issuedOn', 'issuer', 'signatory', 'title', 'url', 'periodFrom', 'periodTo'];

/** A document to register with the item's answer: nothing typed here, nothing registered. */
export function NewDocument({ state }: Readonly<{ state: FormState }>) {
  const t = useTranslations('reporting.document');
  const isTyped = typed.some((name) => (state.values[name] ?? '') !== '');
  return (
    <details id="dang-ky" className="register" open={isTyped}>
      <summary>{t('title')}</summary>
      <fieldset>
        <legend className="vh">{t('fields')}</legend>
        <p className="hint">{t('intro')}</p>
        <DocumentFields state={state} />
        <p className="hint mt-3">{t('counts')}</p>
      </fieldset>
    </details>
  );
}
