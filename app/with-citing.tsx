import type { ReactNode } from 'react';
import type { ShownPage } from '@/app/shown-page';
import { CiteForm } from '@/components/features/citations/cite-form';
import { citedScreens } from '@/lib/features/citations/model/snapshot';
import { today } from '@/lib/platform/clock';
import { feedHref } from '@/lib/platform/feed-href';
import { queryString } from '@/lib/platform/query';
import { path } from '@/lib/platform/routes';

/** Which pages have figures of their own: a code asks which unit is meant, a comparison needs units. */
function isCitable({ screen, params, state }: ShownPage): boolean {
  if (screen === 'compare') return state.provinces !== undefined;
  if (screen === 'province') return !/^\d\d$/.test(params['slug'] ?? '');
  return citedScreens.some((each) => each === screen);
}

/** A page of figures with the way to cite them at its foot; null stays null. */
export function withCiting(page: ReactNode, shown: ShownPage): ReactNode {
  if (page === null || !isCitable(shown)) return page;
  const { locale, screen, params, state } = shown;
  const slug = screen === 'province' ? params['slug'] : undefined;
  return (
    <>
      {page}
      <CiteForm
        locale={locale}
        address={`${path(locale, screen, params)}${queryString(locale, state)}`}
        day={state.date ?? today()}
        feedHref={feedHref(locale, slug)}
      />
    </>
  );
}
