import type { ReactNode } from 'react';
import { measureWords } from '@/app/[locale]/(public)/measure-words';
import type { ShownPage } from '@/app/shown-page';
import { openErrorReports } from '@/components/ui/error-report';
import { ReportErrorLink } from '@/components/features/error-reports/report-error-link';
import { aboutQuery, heldFigure } from '@/lib/features/error-reports/model';
import { citedScreens } from '@/lib/features/citations/model/snapshot';
import { today } from '@/lib/platform/clock';
import { typedDay } from '@/lib/platform/day';
import { queryString } from '@/lib/platform/query';
import { href, path } from '@/lib/platform/routes';
import type { ScreenName } from '@/lib/platform/screens';

/** Pages that state facts, of which a reader may find one wrong. */
const factual: readonly ScreenName[] = [...citedScreens, 'programme'];

/** True for a screen that states facts. */
export function isFactual(screen: ScreenName): boolean {
  return factual.includes(screen);
}

/** What is loaded, each part with its way to say that it is wrong, and one for the page: with what it is of and the day. */
export async function withReportLink(
  content: ReactNode,
  shown: ShownPage,
  title: string,
): Promise<ReactNode> {
  const { locale, screen, params, state } = shown;
  if (content === null || !isFactual(screen)) return content;
  const page = `${path(locale, screen, params)}${queryString(locale, state)}`;
  const figure = (await measureWords(locale, state)) ?? title;
  const asOf = typedDay(state.date ?? today());
  openErrorReports((part) => {
    const about = { page, figure: heldFigure(part), asOf };
    return `${href(locale, 'reportError')}${aboutQuery(locale, about)}`;
  });
  return (
    <>
      {content}
      <ReportErrorLink locale={locale} about={{ page, figure, asOf }} />
    </>
  );
}
