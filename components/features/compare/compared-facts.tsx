import { useTranslations } from 'next-intl';
import { askedUnitsDay } from '@/components/features/data/asked-day';
import { provinceHref } from '@/components/features/overview/province-href';
import { CompareTable, type CompareRow } from '@/components/features/compare/compare-table';
import type { CompareView } from '@/components/features/compare/compare-view';
import { ContrastMark } from '@/components/features/compare/contrast-mark';
import { FactCell } from '@/components/features/provinces/fact-cell';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { institutions } from '@/lib/features/claims/model/institution';
import { contrastOf, countDifferent } from '@/lib/features/provinces/model/contrast';
import type { Fact } from '@/lib/features/provinces/model/record';
import { formatDate } from '@/lib/platform/format';

function DatedFact({ view, fact }: { view: CompareView; fact: Fact | undefined }) {
  const document = fact?.document;
  return (
    <>
      <FactCell fact={fact} view={view} />
      {document?.issuedOn == null ? null : (
        <span className="small block">
          {formatDate(view.locale, document.issuedOn, document.precision ?? 'day')}
        </span>
      )}
    </>
  );
}

/** Committee, resolution and plan of each, with the document that carries it. */
export function ComparedFacts(view: CompareView) {
  const t = useTranslations('compare.facts');
  const words = useTranslations('provinces.page.panel');
  const { locale, day, facts, choice } = view;
  const rows = institutions.map((institution): CompareRow => {
    const own = choice.chosen.map((unit) => facts.get(unit.id)?.[institution]);
    const contrast = contrastOf(
      own.map((fact) => ({ says: fact?.finding ?? 'none', figure: null, isMissing: false })),
    );
    return {
      key: institution,
      title: words(institution),
      cells: own.map((fact, index) => <DatedFact key={choice.chosen[index]?.slug} view={view} fact={fact} />),
      contrast,
      mark: <ContrastMark contrast={contrast} />,
    };
  });
  const count = countDifferent(rows.map((row) => row.contrast));
  return (
    <Section id="facts" title={t('title', { count })} note={t('note', { day: formatDate(locale, day) })}>
      <CompareTable
        locale={locale}
        chosen={choice.chosen}
        caption={t('caption')}
        heading={t('heading')}
        groups={[{ key: 'facts', rows }]}
      />
      <DownloadLinks
        locale={locale}
        resource="provinces"
        query={{ province: choice.chosen.map((unit) => unit.slug).join(','), date: askedUnitsDay(view) }}
      />
      <p className="linkrow small noprint mt-4">
        {choice.chosen.map((unit) => (
          <a key={unit.slug} href={provinceHref(view, unit)}>
            {t('page', { name: locale === 'vi' ? unit.name : unit.nameEn })}
          </a>
        ))}
      </p>
    </Section>
  );
}
