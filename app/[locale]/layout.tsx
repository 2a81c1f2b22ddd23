import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { fontVariables } from '@/app/fonts';
import '@/app/styles.css';
import { toLocale } from '@/lib/i18n/locale';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
};

type Props = Readonly<{ children: ReactNode; params: Promise<{ locale: string }> }>;

export default async function RootLayout({ children, params }: Props) {
  const locale = toLocale((await params).locale);
  return (
    <html lang={locale} className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
