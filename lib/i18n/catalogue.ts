import type { AbstractIntlMessages } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';

/** The files of `messages/vi` and `messages/en`: one for each part of the interface. */
export const namespaces = [
  'about',
  'accessibility',
  'accounts',
  'administration',
  'audit-log',
  'checks',
  'cite',
  'claims',
  'api',
  'assessments',
  'committees',
  'common',
  'compare',
  'data',
  'documents',
  'embed',
  'error-reports',
  'errors',
  'facts',
  'feed',
  'glossary',
  'help',
  'indicators',
  'library',
  'measures',
  'method',
  'monitor',
  'notices',
  'overview',
  'own-tasks',
  'periods',
  'privacy',
  'programme',
  'provinces',
  'refused',
  'registry',
  'reliefs',
  'reorganisations',
  'report-files',
  'reporting',
  'review',
  'rules',
  'search',
  'second-factor',
  'shell',
  'sign-in',
  'sign-on',
  'signature',
  'status',
  'task-sets',
  'tasks',
  'terms',
  'trends',
  'users',
  'verify',
  'workbook',
] as const;

/** A hundred files are found anew at each import, which takes longer than most pages: what was read once is kept. */
const known = new Map<Locale, Promise<AbstractIntlMessages>>();

/** Every message of a language, by namespace. */
export function readMessages(locale: Locale): Promise<AbstractIntlMessages> {
  const messages = known.get(locale) ?? readAll(locale);
  known.set(locale, messages);
  return messages;
}

async function readAll(locale: Locale): Promise<AbstractIntlMessages> {
  const files = await Promise.all(namespaces.map((name) => readNamespace(locale, name)));
  return Object.fromEntries(files.map((messages, index) => [namespaces[index] ?? '', messages]));
}

async function readNamespace(locale: Locale, name: string): Promise<AbstractIntlMessages> {
  const file = (await import(`./messages/${locale}/${name}.json`)) as { default: AbstractIntlMessages };
  return file.default;
}
