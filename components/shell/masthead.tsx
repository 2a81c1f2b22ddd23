import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Mark } from './mark';
import { SearchForm, type SearchFormProps } from './search-form';

export interface MastheadProps {
  homeHref: string;
  /** The working place on signed-in pages; the portal's own line otherwise. */
  subtitle?: string;
  /** Left out while there is nothing to search with. */
  search?: SearchFormProps;
  /** Language switch, sign-in, or who is signed in and the way out. */
  children?: ReactNode;
}

export function Masthead({ homeHref, subtitle, search, children }: MastheadProps) {
  const t = useTranslations('shell');
  return (
    <header className="mast">
      <div className="wrap bar">
        <a className="brand" href={homeHref}>
          <Mark />
          <span>
            <b>{t('name')}</b>
            <span className="sub">{subtitle ?? t('subtitle')}</span>
          </span>
        </a>
        {search ? <SearchForm {...search} /> : null}
        <div className="util">{children}</div>
      </div>
    </header>
  );
}
