import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { fullAddress, placeAddress } from '@/app/embed-address';
import { EmbedShell } from '@/app/embed-shell';
import { embedTitle } from '@/app/embed-title';
import { readInput, readLocale, type PageInput, type PageProps } from '@/app/page-input';
import { EmbedAnswer, type EmbedAnswerKind } from '@/components/features/embeds/embed-answer';
import type { EmbedName } from '@/lib/platform/embed-screens';
import { env } from '@/lib/platform/env';
import { logError } from '@/lib/platform/log';

/** What could not be loaded, under the id by which the log knows it. */
class Failed {
  constructor(readonly id: string) {}
}

/**
 * A figure for other people's pages, alone in its frame. `null` is "no such figure" (404) and a failure of the database is
 * said in words (503), both inside the frame.
 */
export function embedPage<N extends EmbedName>(screen: N, load: (input: PageInput<N>) => Promise<ReactNode>) {
  return async function Page(props: PageProps): Promise<ReactNode> {
    const input = await readInput(screen, props);
    if (input === null) return BadRequest(props);
    const { locale } = input;
    const found = await load(input).catch((error: unknown) => {
      return new Failed(logError('embed-failed', error));
    });
    if (found === null) return <Stray locale={locale} kind="notFound" />;
    if (found instanceof Failed) return <Stray locale={locale} kind="unavailable" id={found.id} />;
    return (
      <EmbedShell {...input} fullHref={placeAddress({ ...input, screen })}>
        {found}
      </EmbedShell>
    );
  };
}

/** The head of a figure: its title and the page it is of, which search engines are to list in its stead. */
export function embedMetadata(screen: EmbedName) {
  return async function generateMetadata(props: PageProps): Promise<Metadata> {
    const input = await readInput(screen, props);
    const shown = input && { ...input, screen };
    const title = shown && (await embedTitle(shown).catch(() => null));
    if (shown === null || title === null) return strayHead(await readLocale(props), 'notFound');
    const t = await getTranslations({ locale: shown.locale, namespace: 'common' });
    return {
      title: t('title', { page: title }),
      robots: { index: false },
      alternates: { canonical: new URL(fullAddress(shown), env().PUBLIC_URL).href },
    };
  };
}

type StrayProps = Readonly<{
  locale: PageInput<EmbedName>['locale'];
  kind: EmbedAnswerKind;
  id?: string;
}>;

function Stray({ locale, kind, id }: StrayProps) {
  return (
    <EmbedShell locale={locale}>
      <EmbedAnswer kind={kind} id={id} />
    </EmbedShell>
  );
}

/** What a frame shows whose address leads to no figure. */
export function strayEmbed(kind: EmbedAnswerKind) {
  return async function Page(props: PageProps): Promise<ReactNode> {
    return <Stray locale={await readLocale(props)} kind={kind} />;
  };
}

const BadRequest = strayEmbed('badRequest');

export function strayEmbedMetadata(kind: EmbedAnswerKind) {
  return async (props: PageProps): Promise<Metadata> => strayHead(await readLocale(props), kind);
}

async function strayHead(locale: PageInput<EmbedName>['locale'], kind: EmbedAnswerKind): Promise<Metadata> {
  const [t, embed] = await Promise.all([
    getTranslations({ locale, namespace: 'common' }),
    getTranslations({ locale, namespace: 'embed' }),
  ]);
  return { title: t('title', { page: embed(`${kind}.title`) }), robots: { index: false } };
}
