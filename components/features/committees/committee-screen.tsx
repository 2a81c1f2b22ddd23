import { useTranslations } from 'next-intl';
import { CommitteeForm } from '@/components/features/committees/committee-form';
import { FilingEntry } from '@/components/features/committees/filing-entry';
import { SeatList } from '@/components/features/committees/seat-list';
import { documentLabel } from '@/components/features/documents-filing/document-label';
import type { Choice } from '@/components/forms/select';
import { PageHeader } from '@/components/shell/page-header';
import { isDecision } from '@/lib/features/committees/model/decision';
import { peopleText, type Seat } from '@/lib/features/committees/model/composition';
import type { CommitteeKept } from '@/lib/features/committees/model/filing';
import type { Library, LibraryDocument } from '@/lib/features/documents/model/library';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  library: Library;
  kept: CommitteeKept;
  slug: string | undefined;
}>;

const readable = ['waiting', 'in-report', 'published'] as const;

/** The decisions that the ministry can read, those on a committee first. */
function decisionsIn(documents: readonly LibraryDocument[]): readonly LibraryDocument[] {
  const isFirst = ({ kind }: LibraryDocument) => Number(kind !== 'committee_decision');
  return documents
    .filter(({ kind, standing }) => isDecision(kind) && readable.some((each) => each === standing))
    .toSorted((left, right) => isFirst(left) - isFirst(right));
}

function typedSeats(seats: readonly Seat[]) {
  const head = seats.find(({ role }) => role === 'head');
  return {
    headName: head?.name ?? '',
    headPosition: head?.position ?? '',
    deputies: peopleText(seats, 'deputy') ?? '',
    standing: peopleText(seats, 'standing') ?? '',
  };
}

function New({ locale, library, kept, slug }: Props) {
  const t = useTranslations('committees');
  const names = useTranslations('reporting.document');
  const { province, documents } = library;
  const [newest] = kept.filings;
  if (newest?.standing === 'waiting') return <p className="notice run">{t('waits')}</p>;
  const decisions = decisionsIn(documents).map((each): Choice => {
    const label = documentLabel(each, names);
    return { value: each.id, label: each.title === null ? label : `${label}: ${each.title}` };
  });
  if (decisions.length === 0) {
    const address = href(locale, 'deskNewDocument', {}, { provinces: slug });
    return (
      <p className="notice">{t.rich('no-documents', { a: (words) => <a href={address}>{words}</a> })}</p>
    );
  }
  return (
    <CommitteeForm
      locale={locale}
      provinceId={province.id}
      last={kept.last?.id ?? null}
      decisions={[{ value: '', label: t('form.choose') }, ...decisions]}
      initial={typedSeats(newest?.standing === 'returned' ? newest.seats : kept.seats)}
    />
  );
}

/** Who leads a province's committee, a new composition, and everything filed before. */
export function CommitteeScreen(props: Props) {
  const { locale, library, kept } = props;
  const t = useTranslations('committees');
  const { province } = library;
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('headline', { province: locale === 'vi' ? province.name : province.nameEn })} />
      <p className="max-w-measure mb-4">{t('intro')}</p>
      <section className="grp" aria-labelledby="dang-cong-bo">
        <h2 id="dang-cong-bo">{t('now')}</h2>
        <SeatList seats={kept.seats} />
      </section>
      <section className="grp" aria-labelledby="gui-moi">
        <h2 id="gui-moi">{t('new')}</h2>
        <New {...props} />
      </section>
      <section className="grp" aria-labelledby="da-gui">
        <h2 id="da-gui">{t('history')}</h2>
        {kept.filings.length === 0 ? <p className="quiet">{t('none')}</p> : null}
        {kept.filings.map((filing) => (
          <FilingEntry key={filing.id} filing={filing} mayWithdraw />
        ))}
      </section>
    </div>
  );
}
