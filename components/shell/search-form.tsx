import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

export type SearchFormProps = Readonly<{ locale: Locale; query?: string | undefined }>;

/** The longest question that is answered; see `lib/platform/query.ts`. */
const longest = 100;

/** A plain GET form: the answer is an address. A script may add suggestions, for which the words are left here. */
export function SearchForm({ locale, query = '' }: SearchFormProps) {
  const t = useTranslations('shell.search');
  return (
    <form
      className="find"
      role="search"
      action={href(locale, 'search')}
      data-suggest={locale}
      data-list={t('suggestions')}
      data-many={t('many', { count: '{count}' })}
    >
      <label className="vh" htmlFor="q">
        {t('label')}
      </label>
      <input
        className="input"
        type="search"
        id="q"
        name="q"
        defaultValue={query}
        placeholder={t('placeholder')}
        maxLength={longest}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button className="btn" aria-label={t('button')}>
        <Icon name="find" />
      </button>
    </form>
  );
}
