import { useTranslations } from 'next-intl';
import type { FieldIssue } from '@/lib/platform/outcome';

/** What is wrong with a field in words: of a rule, what is wrong and what to do. */
export function useIssueWords() {
  const errors = useTranslations('errors');
  const rules = useTranslations('rules');
  return ({ key, values }: FieldIssue): string => {
    if (!key.startsWith('rules.')) return errors(key, values);
    const rule = key.slice('rules.'.length);
    return `${rules(`${rule}.wrong`, values)} ${rules(`${rule}.do`)}`;
  };
}
