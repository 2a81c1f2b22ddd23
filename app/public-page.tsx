import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { withEarlyDay } from '@/app/with-early-day';
import { Instead } from '@/app/instead';
import { isIndexed } from '@/app/is-indexed';
import { readInput, readLocale, type PageInput, type PageProps } from '@/app/page-input';
import { pageMetadata, type PageWords } from '@/app/page-metadata';
import { PortalShell } from '@/app/portal-shell';
import { withReportLink } from '@/app/report-link';
import { structuredData } from '@/app/structured-data';
import { withCiting } from '@/app/with-citing';
import { withEmbedding } from '@/app/with-embedding';
import { Answer } from '@/components/shell/answer';
import { JsonLd } from '@/components/shell/json-ld';
import type { Locale } from '@/lib/i18n/locale';
import { logError } from '@/lib/platform/log';
import type { ScreenName } from '@/lib/platform/screens';

type Words<N extends ScreenName> = (input: PageInput<N>) => Promise<PageWords | null>;

/**
 * A public page: reads its address, loads, and shows what comes back inside the shell's `main`. `null` is "no such thing" (404); a failure
 * of the database is said in words (503), because an error that escapes would leave an empty page.
 */
export function publicPage<N extends ScreenName>(
  screen: N,
  load: (input: PageInput<N>) => Promise<ReactNode | Instead>,
) {
  return async function Page(props: PageProps): Promise<ReactNode> {
    const input = await readInput(screen, props);
    if (input === null) return BadRequest(props);
    return (
      <PortalShell {...input} screen={screen}>
        {await loadOrSay(async () => {
          const shown = { ...input, screen };
          const loaded = await load(input);
          if (loaded instanceof Instead) return loaded.said;
          const embeddable = await withEmbedding(loaded, shown);
          const title = (await wordsOf(screen, props))?.title ?? '';
          const reported = await withReportLink(withCiting(embeddable, shown), shown, title);
          return withEarlyDay(reported, shown);
        }, input.locale)}
        {await describe({ ...input, screen }, props)}
      </PortalShell>
    );
  };
}

/** The page of an address that leads nowhere: one for each language, whatever the address. */
export function strayPage(kind: 'notFound' | 'badRequest') {
  return async function Page(props: PageProps): Promise<ReactNode> {
    const locale = await readLocale(props);
    return (
      <PortalShell locale={locale}>
        <Answer locale={locale} kind={kind} />
      </PortalShell>
    );
  };
}

const BadRequest = strayPage('badRequest');

export function strayMetadata(kind: 'notFound' | 'badRequest') {
  return async function generateMetadata(props: PageProps): Promise<Metadata> {
    const locale = await readLocale(props);
    return titleOf(locale, kind);
  };
}

async function titleOf(locale: Locale, kind: 'notFound' | 'badRequest' | 'unavailable'): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'common' });
  return { title: t('title', { page: t(`${kind}.title`) }), robots: { index: false } };
}

async function loadOrSay(load: () => Promise<ReactNode>, locale: Locale): Promise<ReactNode> {
  try {
    return (await load()) ?? <Answer locale={locale} kind="notFound" />;
  } catch (error) {
    const id = logError('public-page-failed', error);
    return <Answer locale={locale} kind="unavailable" id={id} />;
  }
}

/** The words of each screen's head, which its page also says to programs; both are made by the file of the page. */
const heads = new Map<ScreenName, (props: PageProps) => Promise<PageWords | null>>();

async function wordsOf(screen: ScreenName, props: PageProps): Promise<PageWords | null> {
  return (
    (await heads
      .get(screen)?.(props)
      .catch(() => null)) ?? null
  );
}

/** Nothing of a page that is not there, or that search engines are not to list. */
async function describe<N extends ScreenName>(
  shown: PageInput<N> & Readonly<{ screen: N }>,
  props: PageProps,
): Promise<ReactNode> {
  if (!isIndexed(shown.state)) return null;
  const words = await wordsOf(shown.screen, props);
  return words ? <JsonLd data={await structuredData(shown, words)} /> : null;
}

/** The head of a public page: title, description, canonical address, the other language. */
export function publicMetadata<N extends ScreenName>(screen: N, load: Words<N>) {
  heads.set(screen, async (props) => {
    const input = await readInput(screen, props);
    return input && load(input);
  });
  return async function generateMetadata(props: PageProps): Promise<Metadata> {
    const input = await readInput(screen, props);
    if (input === null) return titleOf(await readLocale(props), 'badRequest');
    const words = await load(input).catch(() => 'unavailable' as const);
    if (words !== null && words !== 'unavailable') return pageMetadata({ ...input, screen }, words);
    return titleOf(input.locale, words ?? 'notFound');
  };
}
