import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Disclosure } from '@/components/ui/disclosure';
import { Feed } from '@/components/ui/feed';
import type { Publication } from '@/lib/features/programme/model/record';
import { isoDay } from '@/lib/platform/day';
import { formatDate, formatPeriod } from '@/lib/platform/format';

/** Publications shown at once; the earlier ones fold away. */
const shown = 4;

function dayOf(instant: string): string {
  return isoDay(new Date(instant));
}

function useEntry({ locale }: ProvinceView) {
  const t = useTranslations('provinces.page.published');
  return (publication: Publication) => {
    const period = formatPeriod(locale, publication.period);
    const decidedOn = dayOf(publication.decidedAt);
    const sent = t('sent', {
      day: formatDate(locale, dayOf(publication.submittedAt)),
      late: publication.isLate ? 'yes' : 'no',
      changed: publication.changed,
      receipt: publication.receipt,
    });
    const told = [
      ...(publication.isInForce ? [] : [t('superseded')]),
      ...(publication.isReopened ? [t('reopened')] : []),
    ];
    return {
      key: publication.receipt,
      dateTime: decidedOn,
      date: formatDate(locale, decidedOn),
      body: publication.n > 1 ? t('entry-again', { period, n: publication.n }) : t('entry', { period }),
      note: [sent, ...told].join('. '),
    };
  };
}

/** Every revision that was published, newest first; a superseded one stays and says so. */
export function PublicationHistory(view: ProvinceView) {
  const t = useTranslations('provinces');
  const entryOf = useEntry(view);
  const { publications } = view.record;
  const entries = publications.map(entryOf);
  return (
    <div>
      <h2>{t('page.published.title')}</h2>
      {publications.length === 0 ? (
        <p>{t('page.published.nothing', { day: formatDate(view.locale, view.day) })}</p>
      ) : (
        <>
          <Feed items={entries.slice(0, shown)} />
          {entries.length > shown ? (
            <Disclosure summary={t('page.published.earlier', { count: entries.length - shown })}>
              <Feed items={entries.slice(shown)} />
            </Disclosure>
          ) : null}
          <DownloadLinks
            locale={view.locale}
            resource="publications"
            query={{ province: view.unit.slug, date: askedDay(view) }}
          />
        </>
      )}
      {view.isInvented && publications.length > 0 ? <p className="small quiet">{t('invented')}</p> : null}
    </div>
  );
}
