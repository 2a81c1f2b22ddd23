import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';

/** A plain GET form: the answer is an address. */
export function SearchForm({ action, query = '' }: { action: string; query?: string }) {
  const t = useTranslations('shell.search');
  return (
    <form className="find" role="search" action={action}>
      <label className="vh" htmlFor="q">
        {t('label')}
      </label>
      <input className="input" type="search" id="q" name="q" defaultValue={query} placeholder={t('label')} />
      <button className="btn" aria-label={t('button')}>
        <Icon name="find" />
      </button>
    </form>
  );
}
