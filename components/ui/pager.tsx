import { useTranslations } from 'next-intl';

export interface PagerProps {
  page: number;
  pages: number;
  /** The address of a page of the same list. */
  hrefOf: (page: number) => string;
}

/** Earlier and later pages of a list; nothing for a list of one page. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  const t = useTranslations('shell.pager');
  if (pages <= 1) return null;
  return (
    <nav className="metaline noprint" aria-label={t('label')}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          {t('before')}
        </a>
      ) : null}
      <span>{t('here', { page, pages })}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          {t('after')}
        </a>
      ) : null}
    </nav>
  );
}
