import { useTranslations } from 'next-intl';
import { explainField } from '@/lib/features/reporting/model/explanation';
import type { FormState } from '@/lib/platform/form';

/** What was explained in one window after the report was sent from another: not kept, and not lost either. */
export function NotKept({ number, state }: Readonly<{ number: number; state: FormState }>) {
  const t = useTranslations('reporting.explain');
  if (state.outcome === undefined) return null;
  const typed = Object.entries(state.values).filter(
    ([name, text]) => name.startsWith(explainField('')) && text.trim() !== '',
  );
  return (
    <div role="alert" className="notice bad" data-outcome={state.outcome}>
      {t('not-kept', { number })}
      {typed.map(([name, text]) => (
        <blockquote key={name} lang="vi">
          {text}
        </blockquote>
      ))}
    </div>
  );
}
