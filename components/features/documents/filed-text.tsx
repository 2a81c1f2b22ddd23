import type { ReactNode } from 'react';

/** Words of a document or a report as filed: Vietnamese on every page, and marked as such for who reads aloud. */
export function FiledText({ children }: { children: ReactNode }) {
  return <span lang="vi">{children}</span>;
}
