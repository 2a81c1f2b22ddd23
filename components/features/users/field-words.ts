import { useTranslations } from 'next-intl';

const keys = [
  ...(['name', 'email', 'email-hint', 'language', 'vi', 'en', 'role', 'province', 'province-hint'] as const),
  ...(['from', 'from-hint', 'until', 'until-hint', 'optional'] as const),
  ...(['password', 'password-hint', 'code', 'code-hint', 'provider'] as const),
] as const;

/** What the fields of the forms about people are called. */
export type FieldWords = Readonly<Record<(typeof keys)[number], string>>;

export function useFieldWords(): FieldWords {
  const t = useTranslations('users.field');
  return Object.fromEntries(keys.map((key) => [key, t(key)])) as FieldWords;
}
