import { useTranslations } from 'next-intl';
import { useActWords } from '@/components/features/users/act-words';
import { useFieldWords } from '@/components/features/users/field-words';

/** What the form that invites by a list says. */
export function useImportWords() {
  const t = useTranslations('users.act.import');
  const keys = ['fold', 'note', 'template', 'file', 'file-hint', 'lines', 'lines-hint', 'confirm'] as const;
  const said = Object.fromEntries(keys.map((key) => [key, t(key)])) as Record<(typeof keys)[number], string>;
  return { ...useActWords('import'), ...said, fields: useFieldWords() };
}
