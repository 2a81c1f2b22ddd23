import { useTranslations } from 'next-intl';
import { Button } from '@/components/forms/button';
import { TextField } from '@/components/forms/text-field';
import { useRefusedWords } from '@/components/shell/refused-words';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { queryString, queryWords, wordsOf, type ReadValue, type State } from '@/lib/platform/query';
import { path, type ScreenName } from '@/lib/platform/routes';
import { asBeginning, visible } from '@/lib/platform/text';

type Props = Readonly<{
  locale: Locale;
  screen: ScreenName;
  params: Readonly<Record<string, string>>;
  /** What of the address could be read, which is kept. */
  state: State;
  wrong: readonly ReadValue[];
  today: IsoDay;
}>;

/** The words an address may hold where it holds one of a few, each a link to the page with it. */
function Choices({
  locale,
  screen,
  params,
  state,
  name,
}: Omit<Props, 'wrong' | 'today'> & Pick<ReadValue, 'name'>) {
  const t = useTranslations('refused');
  const words = name === 'sort' ? null : wordsOf(name, locale);
  if (words === null) return null;
  const page = `${path(locale, screen, params)}${queryString(locale, state)}`;
  const to = (word: string) => `${page}${page.includes('?') ? '&' : '?'}${queryWords[name][locale]}=${word}`;
  return (
    <p className="linkrow small">
      {t('choices')}{' '}
      {words.map((word) => (
        <a key={word} href={to(word)}>
          {word}
        </a>
      ))}
    </p>
  );
}

/**
 * Answers an address that holds values no screen understands: which, why, and what is right; the rest of what was
 * asked stays, in a form with what was typed and in a link without it.
 */
export function RefusedAddress({ wrong, today, ...asked }: Props) {
  const t = useTranslations('refused');
  const words = useRefusedWords(asked.locale, today);
  const { locale, screen, params, state } = asked;
  const page = path(locale, screen, params);
  const kept = queryString(locale, state);
  return (
    <section className="wrap section" data-status="400" data-once="">
      <h1>{t('title', { count: wrong.length })}</h1>
      <p className="mt-4">{t.rich('lead', { a: (chunks) => <a href={`${page}${kept}`}>{chunks}</a> })}</p>
      <form action={page} className="max-w-measure">
        {[...new URLSearchParams(kept)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {wrong.map((value) => {
          const field = queryWords[value.name][locale];
          return (
            <div key={field}>
              <TextField
                name={field}
                label={asBeginning(t(`label.${value.name}`))}
                autoComplete="off"
                state={{
                  values: { [field]: visible(value.given) },
                  issues: [{ field, message: words(value) }],
                }}
              />
              <Choices {...asked} name={value.name} />
            </div>
          );
        })}
        <p className="mt-4">
          <Button>{t('submit')}</Button>
        </p>
      </form>
    </section>
  );
}
