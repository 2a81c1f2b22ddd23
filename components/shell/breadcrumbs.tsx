import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export interface Crumb {
  label: string;
  /** The page itself has none. */
  href?: string;
}

/** Where one is; `children` stand at the right (the previous and next report). */
export function Breadcrumbs({ items, children }: { items: readonly Crumb[]; children?: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <div className="wrap crumbs">
      <div className="bar">
        <nav aria-label={t('crumbs')}>
          <ol>
            {items.map(({ label, href }) => (
              <li key={label} aria-current={href ? undefined : 'page'}>
                {href ? <a href={href}>{label}</a> : label}
              </li>
            ))}
          </ol>
        </nav>
        {children ? <div className="steps">{children}</div> : null}
      </div>
    </div>
  );
}
