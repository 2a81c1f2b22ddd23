import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '@/lib/i18n/locale';
import enShell from '@/lib/i18n/messages/en/shell.json';
import enStatus from '@/lib/i18n/messages/en/status.json';
import viShell from '@/lib/i18n/messages/vi/shell.json';
import viStatus from '@/lib/i18n/messages/vi/status.json';

const messages = {
  vi: { shell: viShell, status: viStatus },
  en: { shell: enShell, status: enStatus },
};

/** What a reader without script receives. */
export function render(node: ReactNode, locale: Locale = 'vi'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="Asia/Ho_Chi_Minh">
      {node}
    </NextIntlClientProvider>,
  );
}

/** Every value of an attribute, in the order of the page. */
export function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}

/** What a reader sees: tags gone, spaces joined. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first tag of an element, with its attributes. */
export function tagOf(html: string, element: string): string {
  return new RegExp(`<${element}[^>]*>`).exec(html)?.[0] ?? '';
}
