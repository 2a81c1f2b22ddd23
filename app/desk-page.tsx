import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { mayEnter } from '@/app/desk-areas';
import { DeskPageTitle } from '@/app/desk-page-title';
import { DeskShell } from '@/app/desk-shell';
import { PortalShell } from '@/app/portal-shell';
import { Answer } from '@/components/shell/answer';
import { countUnread } from '@/lib/features/notices/queries/own';
import { toLocale, type Locale } from '@/lib/i18n/locale';
import { answerFailure } from '@/lib/platform/answer-failure';
import { answerWith } from '@/lib/platform/answer-status';
import { requireViewer } from '@/lib/platform/auth/session';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { readDone } from '@/lib/platform/done';
import { queryWords, readQuery, type State } from '@/lib/platform/query';
import type { QueryName, ScreenName, ScreenSegments } from '@/lib/platform/screens';

export type DeskInput<N extends ScreenName> = Readonly<{
  viewer: Viewer;
  locale: Locale;
  params: Readonly<Record<ScreenSegments<N>, string>>;
  /** What the address asks, by the portal's own word whatever the language. */
  asked: (name: QueryName) => string | undefined;
  /** All the address asks, checked; null when a value is not one. */
  state: State | null;
  /** The query as it came, for `readDone`. */
  search: Readonly<Record<string, string | string[] | undefined>>;
  /** What was just done, when it is one of the things this page can have done. */
  done: <D extends string>(known: readonly D[]) => D | undefined;
}>;

export type DeskAnswer = Readonly<{
  title: string;
  body: ReactNode;
  /** A form of the body says the title itself, because it becomes "Lỗi: …" when the form comes back. */
  isTitled?: boolean;
  /** A file was just not taken: the title says so first, as it does when a form comes back. */
  isRefused?: boolean;
  /** None of its forms speaks in the browser: their words, a third of what a page sends, are left out. */
  isWordless?: boolean;
}>;

type Props = Readonly<{
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

/** The words that forms need in the browser; the rest stays on the server. */
const spokenByForms = [
  'reporting',
  'review',
  'library',
  'committees',
  'assessments',
  'own-tasks',
  'status',
  'errors',
] as const;

function spokenOn(answer: DeskAnswer | null): readonly (typeof spokenByForms)[number][] {
  return answer?.isWordless === true ? [] : spokenByForms;
}

/** Each word of the query once, as the address has it. */
function textsOf(search: DeskInput<'desk'>['search']): URLSearchParams {
  const pairs = Object.entries(search).flatMap(([name, text]) =>
    [text].flat().map((one) => [name, one ?? '']),
  );
  return new URLSearchParams(pairs);
}

/**
 * A signed-in page: who asks, what, and what is shown. `null` is "no such thing", which looks the same as what the
 * viewer may not see; a screen that is none of the viewer's roles says so.
 */
export function deskPage<N extends ScreenName>(
  screen: N,
  load: (input: DeskInput<N>) => Promise<DeskAnswer | null>,
) {
  const show = async ({ params: given, searchParams }: Props): Promise<ReactNode> => {
    const params = await given;
    const locale = toLocale(params['locale'] ?? '');
    const [viewer, search, messages] = await Promise.all([requireViewer(), searchParams, getMessages()]);
    const asked = (name: QueryName) => [search[queryWords[name][locale]]].flat()[0];
    const isOpen = mayEnter(viewer, screen);
    const state = readQuery(locale, screen, textsOf(search));
    const input = {
      viewer,
      locale,
      params: params as Record<ScreenSegments<N>, string>,
      asked,
      state,
      search,
      done: <D extends string>(known: readonly D[]) => readDone(locale, search, known),
    };
    const answer = isOpen ? await load(input) : null;
    const refused = isOpen ? 'notFound' : 'forbidden';
    if (answer === null) answerWith(isOpen ? 404 : 403);
    return (
      <DeskShell {...{ viewer, locale, screen, params, query: state }} unread={await countUnread(viewer)}>
        <NextIntlClientProvider
          messages={Object.fromEntries(spokenOn(answer).map((name) => [name, messages[name]]))}
        >
          {answer?.body ?? <Answer locale={locale} kind={refused} />}
        </NextIntlClientProvider>
        <DeskPageTitle answer={answer} refused={refused} />
      </DeskShell>
    );
  };
  return async function Page(props: Props): Promise<ReactNode> {
    try {
      return await show(props);
    } catch (error) {
      return failed({ ...(await props.params) }, screen, error);
    }
  };
}

/** What cannot be shown is said in words, since an error that escapes leaves an empty page without script. */
function failed(params: Record<string, string>, screen: ScreenName, error: unknown): ReactNode {
  // What leads elsewhere is thrown too.
  unstable_rethrow(error);
  const id = answerFailure('desk-page-failed', error);
  const locale = toLocale(params['locale'] ?? '');
  return (
    <PortalShell {...{ locale, screen, params }} account={<></>}>
      <Answer locale={locale} kind="unavailable" id={id} />
      <DeskPageTitle answer={null} refused="unavailable" />
    </PortalShell>
  );
}
