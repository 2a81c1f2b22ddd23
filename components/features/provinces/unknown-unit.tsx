import { useTranslations } from 'next-intl';
import type { PageView } from '@/components/features/overview/view';
import { NothingFound } from '@/components/ui/nothing-found';
import { placeOf, titleOf } from '@/lib/features/search/model/place';
import type { Found } from '@/lib/features/search/model/result';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ view: PageView; slug: string; near: readonly Found[] }>;

/** An address no unit ever had: the units it may mean, what can be written there, and the list of all. */
export function UnknownUnit({ view: { locale }, slug, near }: Props) {
  const t = useTranslations('provinces.unknown');
  return (
    <section className="lead wrap" data-status="404" data-once="">
      <h1>{t('title', { slug })}</h1>
      <NothingFound
        title={t('none')}
        text={t('text')}
        all={{ href: href(locale, 'provinces'), label: t('all') }}
      >
        {near.length === 0 ? null : (
          <p className="linkrow">
            {t('near')}{' '}
            {near.map((found) => (
              <a key={`${found.address} ${found.province?.from ?? ''}`} href={placeOf(found, locale)}>
                {titleOf(found, locale).title}
              </a>
            ))}
          </p>
        )}
      </NothingFound>
    </section>
  );
}
