import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { toLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  /** The word's anchor in the glossary, which is also its key in `terms.json`. */
  slug: string;
  children: ReactNode;
}>;

/**
 * A word of the glossary where it first stands on a page: pressing it, by finger, mouse or key, opens what it means.
 * The browser does that itself, so it needs no script; Escape or a press elsewhere closes it.
 */
export function Term({ slug, children }: Props) {
  const locale = toLocale(useLocale());
  const t = useTranslations('terms');
  const id = `nghia-${slug}`;
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children}
      </button>
      <span id={id} className="term-note" popover="auto" role="note">
        <b>{t(`of.${slug}.word`)}:</b> {t(`of.${slug}.text`)}{' '}
        <a href={`${href(locale, 'glossary')}#${slug}`}>{t('more')}</a>
      </span>
    </>
  );
}
