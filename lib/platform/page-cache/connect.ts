import { realToday, today } from '@/lib/platform/clock';
import { listen } from '@/lib/platform/db/announcements';
import { env } from '@/lib/platform/env';
import { bridge } from '@/lib/platform/page-cache/bridge';

/** Tells the page cache what it needs of the portal, and lets publications in other processes reach it. */
export function connectPageCache(): void {
  const cache = bridge();
  // The demonstration shows both dates, and either may turn.
  cache.today = () => `${today()} ${realToday()}`;
  cache.secure = env().PUBLIC_URL.startsWith('https:');
  listen({
    onTags: (tags) => {
      void cache.expireHere(tags);
    },
    onGap: () => {
      cache.clear();
    },
  });
}
