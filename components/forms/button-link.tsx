import type { ReactNode } from 'react';

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({
  href,
  tone = 'main',
  children,
}: {
  href: string;
  tone?: 'main' | 'secondary';
  children: ReactNode;
}) {
  return (
    <a className={tone === 'main' ? 'btn' : 'btn sec'} href={href}>
      {children}
    </a>
  );
}
