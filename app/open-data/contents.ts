import { resources } from '@/app/open-data/resources';
import type { Locale } from '@/lib/i18n/locale';
import { dataWords } from '@/lib/platform/api/about';
import { answerMeta } from '@/lib/platform/api/body';
import { apiHref, formats } from '@/lib/platform/api/names';
import { env } from '@/lib/platform/env';
import { feedHref } from '@/lib/platform/feed-href';

/** What `/api/v1` itself answers: every list with its files, and where everything else is. */
export function apiContents(locale: Locale) {
  const t = dataWords(locale);
  const absolute = (path: string) => `${env().PUBLIC_URL}${path}`;
  const lists = resources.map(({ name }) => ({
    name,
    title: t(`resources.${name}.title`),
    description: t(`resources.${name}.description`),
    ...Object.fromEntries(formats.map((format) => [format, absolute(apiHref(name, format))])),
  }));
  return {
    data: lists,
    meta: answerMeta(),
    links: {
      self: absolute('/api/v1'),
      openapi: absolute('/api/v1/openapi.json'),
      everything: absolute('/du-lieu/tat-ca.zip'),
      publications: absolute(feedHref(locale)),
      days: absolute('/api/v1/days.ics'),
    },
  };
}
