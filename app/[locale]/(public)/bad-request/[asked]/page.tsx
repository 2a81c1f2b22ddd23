import { getTranslations } from 'next-intl/server';
import type { Metadata } from 'next';
import type { PageProps } from '@/app/page-input';
import { PortalShell } from '@/app/portal-shell';
import { strayMetadata, strayPage } from '@/app/public-page';
import { RefusedAddress } from '@/components/shell/refused-address';
import { today } from '@/lib/platform/clock';
import { readRefused } from '@/lib/platform/refused-address';

const readAsked = async ({ params }: PageProps) => readRefused((await params)['asked'] ?? '');

const Stray = strayPage('badRequest');
const strayHead = strayMetadata('badRequest');

/** An address whose question holds a wrong value; the proxy leads here. */
export default async function BadRequestPage(props: PageProps) {
  const asked = await readAsked(props);
  if (asked === null) return Stray(props);
  const { locale, screen, params, state } = asked;
  return (
    <PortalShell locale={locale} screen={screen} params={params} state={state}>
      <RefusedAddress {...asked} today={today()} />
    </PortalShell>
  );
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const asked = await readAsked(props);
  if (asked === null) return strayHead(props);
  const { locale } = asked;
  const [words, title] = await Promise.all([
    getTranslations({ locale, namespace: 'refused' }),
    getTranslations({ locale, namespace: 'common' }),
  ]);
  return { title: title('title', { page: words('head') }), robots: { index: false } };
}
