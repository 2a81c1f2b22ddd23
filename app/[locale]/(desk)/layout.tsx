import type { ReactNode } from 'react';
import '@/app/desk.css';

/** Signed-in pages are conversations: made for one person, never kept. */
export const dynamic = 'force-dynamic';

export default function DeskLayout({ children }: Readonly<{ children: ReactNode }>) {
  return children;
}
