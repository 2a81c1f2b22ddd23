import { newestChange, segmentOf } from '@/lib/features/publications/model/public-address';
import { listPublicAddresses } from '@/lib/features/publications/queries/addresses';
import type { Locale } from '@/lib/i18n/locale';
import { apiDoor } from '@/lib/platform/api/door';
import { send } from '@/lib/platform/api/send';
import { visitor } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/day';
import { env } from '@/lib/platform/env';
import { path, type ScreenName } from '@/lib/platform/routes';
import { sitemapText, type SitemapPage } from '@/lib/platform/sitemap';

export const dynamic = 'force-dynamic';

/** Pages that change with what is published, and pages of words. */
const living = ['home', 'provinces', 'tasks', 'trends', 'compare', 'documents'] as const;
const steady = [
  ...(['claims', 'indicators', 'programme', 'calendar', 'data', 'about'] as const),
  ...(['method', 'rules', 'glossary', 'accessibility', 'privacy'] as const),
];

type Params = Readonly<Record<string, string>>;

function page(screen: ScreenName, changedOn: IsoDay | null, params: Params = {}): SitemapPage {
  const address = (locale: Locale) => `${env().PUBLIC_URL}${path(locale, screen, params)}`;
  return { addresses: { vi: address('vi'), en: address('en') }, changedOn };
}

/** Every public page in both languages; pages with a question are left to their links. */
export function GET(request: Request): Promise<Response> {
  return apiDoor(request, 'csv', async () => {
    const addresses = await listPublicAddresses(visitor);
    const newest = newestChange(addresses);
    const pages = [
      ...living.map((screen) => page(screen, newest)),
      ...steady.map((screen) => page(screen, null)),
      ...addresses.map(({ screen, key, changedOn }) => page(screen, changedOn, { [segmentOf[screen]]: key })),
    ];
    return send(request, {
      content: sitemapText(pages),
      headers: {
        'content-type': 'application/xml; charset=utf-8',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      },
    });
  });
}
