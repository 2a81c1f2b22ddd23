import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/text-field';
import { queryString, queryWords, wordsOf, type ReadValue, type State } from '@/lib/platform/query';
import type { Place } from '@/lib/platform/query-readers';
import { path } from '@/lib/platform/routes';
import { asBeginning, visible } from '@/lib/platform/text';

/** What is right in a page's own words, and the addresses it has. */
export type Right = Readonly<{ text: string; links: readonly Readonly<{ href: string; label: string }>[] }>;

type Asked = Place & Readonly<{ params: Readonly<Record<string, string>>; state: State }>;

/** The words an address may hold where it holds one of a few, each with the page it leads to. */
function choicesOf({ locale, screen, params, state }: Asked, { name }: ReadValue): Right['links'] {
  const page = `${path(locale, screen, params)}${queryString(locale, state)}`;
  const to = (word: string) => `${page}${page.includes('?') ? '&' : '?'}${queryWords[name][locale]}=${word}`;
  return (wordsOf(name, { locale, screen }) ?? []).map((word) => ({ href: to(word), label: word }));
}

type Props = Readonly<{ asked: Asked; value: ReadValue; message: string; right?: Right | undefined }>;

/** One wrong value of an address: what was typed in a field, why it is wrong beside it, and what can be chosen. */
export function RefusedField({ asked, value, message, right }: Props) {
  const t = useTranslations('refused');
  const field = queryWords[value.name][asked.locale];
  const choices = right?.links ?? choicesOf(asked, value);
  return (
    <div>
      <TextField
        name={field}
        label={asBeginning(t(`label.${value.name}`))}
        autoComplete="off"
        state={{ values: { [field]: visible(value.given) }, issues: [{ field, message }] }}
      />
      {choices.length === 0 ? null : (
        <p className="linkrow small">
          {t('choices')}{' '}
          {choices.map(({ href, label }) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
