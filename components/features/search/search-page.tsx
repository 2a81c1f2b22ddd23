import { useTranslations } from 'next-intl';
import { ResultItem } from '@/components/features/search/result-item';
import { SearchHints } from '@/components/features/search/search-hints';
import { Pager } from '@/components/ui/pager';
import type { Asked } from '@/lib/features/search/model/asked';
import { pagesOf, resultsPerPage, type Found, type Results } from '@/lib/features/search/model/result';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Answer = Results & Readonly<{ asked: Asked; page: number }>;

export type SearchPageProps = Readonly<{
  locale: Locale;
  typed: string | undefined;
  /** Left out where nothing, or nothing that can be looked for, was asked. */
  answer?: Answer;
}>;

type ListProps = Readonly<{
  locale: Locale;
  items: readonly Found[];
  words: readonly string[];
  start?: number;
}>;

function ResultList({ locale, items, words, start = 1 }: ListProps) {
  return (
    <ol className="results" start={start}>
      {items.map((found) => (
        <ResultItem key={`${found.kind} ${placeKey(found)}`} locale={locale} found={found} words={words} />
      ))}
    </ol>
  );
}

/** Two units of different times may share an address. */
function placeKey({ address, province }: Found): string {
  return `${address} ${province?.from ?? ''}`;
}

/** Another spelling, or a name that stands in the question. */
function Guesses({ locale, answer }: Readonly<{ locale: Locale; answer: Answer }>) {
  const t = useTranslations('search');
  if (answer.guesses.length === 0) return null;
  return (
    <section className="guesses" aria-label={t('guess')}>
      <p>
        <b>{t('guess')}</b>
      </p>
      <ResultList locale={locale} items={answer.guesses} words={answer.asked.words} />
    </section>
  );
}

function Answered({ locale, typed, answer }: Readonly<{ locale: Locale; typed: string; answer: Answer }>) {
  const t = useTranslations('search');
  const { total, found, page, asked } = answer;
  const counted = { count: total, shown: formatNumber(locale, total), q: typed };
  return (
    <>
      <p className="metaline" role="status">
        <b>{t(total === 0 && answer.guesses.length > 0 ? 'none-whole' : 'count', counted)}</b>
      </p>
      <Guesses locale={locale} answer={answer} />
      <ResultList locale={locale} items={found} words={asked.words} start={(page - 1) * resultsPerPage + 1} />
      <Pager
        page={page}
        pages={pagesOf(total)}
        hrefOf={(to) => href(locale, 'search', {}, { q: typed, page: to === 1 ? undefined : to })}
      />
      {total === 0 ? <SearchHints locale={locale} /> : null}
    </>
  );
}

/** The page of answers; without a question it says what can be asked. Each answer is made for one asking only. */
export function SearchPage({ locale, typed, answer }: SearchPageProps) {
  const t = useTranslations('search');
  return (
    <div className="lead wrap" data-once={typed === undefined ? undefined : ''}>
      <h1>{typed === undefined ? t('title') : t('asked', { q: typed })}</h1>
      {answer !== undefined && typed !== undefined ? (
        <Answered locale={locale} typed={typed} answer={answer} />
      ) : (
        <SearchHints locale={locale} unreadable={typed} />
      )}
    </div>
  );
}
