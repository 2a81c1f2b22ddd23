import { createTranslator, type Messages } from 'next-intl';
import type { Publication } from '@/lib/features/publications/model/publication';
import { readMessages } from '@/lib/i18n/catalogue';
import type { Locale } from '@/lib/i18n/locale';
import { atomText, type AtomEntry } from '@/lib/platform/atom';
import { isoDay } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { feedHref } from '@/lib/platform/feed-href';
import { formatDate, formatDateTime, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Feed = Readonly<{
  locale: Locale;
  /** Of one province; left out, of the whole country. */
  slug?: string;
  publications: readonly Publication[];
}>;

type Words = Awaited<ReturnType<typeof wordsIn>>;

async function wordsIn(locale: Locale) {
  const messages: Messages = await readMessages(locale);
  return createTranslator({ locale, messages, namespace: 'feed' });
}

function entryOf(publication: Publication, locale: Locale, t: Words): AtomEntry {
  const { id, slug, period, n, decidedAt } = publication;
  const decidedOn = isoDay(new Date(decidedAt));
  const words = {
    name: locale === 'vi' ? publication.name : publication.nameEn,
    period: formatPeriod(locale, period),
    n,
  };
  const summary = t('summary', {
    decided: formatDateTime(locale, decidedAt),
    submitted: formatDate(locale, isoDay(new Date(publication.submittedAt))),
    changed: publication.changed,
    receipt: publication.receipt,
  });
  const remarks = [
    ...(publication.isInForce ? [] : [t('superseded')]),
    ...(env().DEMO ? [t('invented')] : []),
  ];
  return {
    id: `urn:uuid:${id}`,
    title: n > 1 ? t('entry-again', words) : t('entry', words),
    published: decidedAt,
    updated: decidedAt,
    summary: [summary, ...remarks].join(' '),
    href: `${env().PUBLIC_URL}${href(locale, 'province', { slug }, { date: decidedOn })}`,
  };
}

/** What was published, newest first, as an Atom feed in a language. */
export async function publicationsFeed({ locale, slug, publications }: Feed): Promise<string> {
  const t = await wordsIn(locale);
  const origin = env().PUBLIC_URL;
  const page = slug === undefined ? href(locale, 'home') : href(locale, 'province', { slug });
  const [newest] = publications;
  const name = locale === 'vi' ? newest?.name : newest?.nameEn;
  return atomText({
    language: locale,
    title: slug === undefined ? t('title') : t('title-of', { name: name ?? slug }),
    subtitle: env().DEMO ? `${t('subtitle')} ${t('invented')}` : t('subtitle'),
    author: t('author'),
    self: `${origin}${feedHref(locale, slug)}`,
    page: `${origin}${page}`,
    icon: `${origin}/icon.svg`,
    rights: t('rights'),
    entries: publications.map((each) => entryOf(each, locale, t)),
  });
}
