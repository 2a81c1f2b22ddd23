import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export interface FooterGroup {
  title: string;
  links: readonly { href: string; label: string }[];
}

export interface FooterProps {
  groups?: readonly FooterGroup[];
  /** Where the page is found, said on paper. */
  address?: string | undefined;
  children?: ReactNode;
}

/** How to read claim and proof, whose map it is, and the links of the pages that exist. */
export function Footer({ groups = [], address, children }: FooterProps) {
  const t = useTranslations('shell.footer');
  return (
    <footer className="foot">
      <div className="wrap cols">
        <div>
          <h2>{t('sources')}</h2>
          <p>
            {address === undefined ? null : <span className="on-paper">{t('address', { address })} </span>}
            {t.rich('claim-and-proof', { b: (chunks) => <b>{chunks}</b> })}
          </p>
          <p>{t('map')}</p>
          {children}
        </div>
        {groups.map(({ title, links }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </footer>
  );
}
