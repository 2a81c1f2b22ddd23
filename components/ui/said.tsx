import type { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Values = Readonly<Record<string, string | number>>;

export type Said = Readonly<{ shown: ReactNode; plain: string }>;

/** A sentence of the catalogue for the eye, its figures in bold, and the same as plain text to take along. */
export function said(
  t: Pick<ReturnType<typeof useTranslations>, 'rich' | 'markup'>,
  key: string,
  values: Values,
): Said {
  return {
    shown: t.rich(key, { ...values, b: (chunks) => <b>{chunks}</b> }),
    plain: t.markup(key, { ...values, b: (chunks) => chunks }),
  };
}
