import { useTranslations } from 'next-intl';

export interface NavItem {
  href: string;
  label: string;
  /** The section the page belongs to. */
  current?: boolean;
}

function Links({ items }: { items: readonly NavItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A row of links; on small screens a native disclosure that says it is the menu, beside the current section. */
export function Nav({ items }: { items: readonly NavItem[] }) {
  const t = useTranslations('shell.nav');
  const current = items.find((item) => item.current);
  return (
    <>
      <nav className="nav" aria-label={t('label')}>
        <div className="wrap">
          <Links items={items} />
        </div>
      </nav>
      <nav className="menu" aria-label={t('label')}>
        <div className="wrap">
          <details>
            <summary>
              {t('menu')}
              {current ? <span className="quiet">{current.label}</span> : null}
            </summary>
            <Links items={items} />
          </details>
        </div>
      </nav>
    </>
  );
}
