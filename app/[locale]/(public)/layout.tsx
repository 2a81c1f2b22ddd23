import type { ReactNode } from 'react';

/** Public pages are documents: made on the first request, kept by the page cache, none while building. */
export const dynamic = 'force-static';

export function generateStaticParams(): never[] {
  return [];
}

export default function PublicLayout({ children }: Readonly<{ children: ReactNode }>) {
  return children;
}
