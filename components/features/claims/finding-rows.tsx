import { useTranslations } from 'next-intl';
import { documentHref } from '@/components/features/documents/document-href';
import type { InstitutionClaimsView } from '@/components/features/claims/claim-view';
import { useDocumentName } from '@/components/features/documents/document-name';
import { useReservation } from '@/components/features/documents/reservation';
import { FiledText } from '@/components/features/documents/filed-text';
import { gradeOf } from '@/lib/features/documents/model/grade';
import { provinceHref } from '@/components/features/overview/province-href';
import { EvidenceGrade } from '@/components/ui/evidence-grade';
import type { StackRow } from '@/components/ui/stack-table';
import type { Registered } from '@/lib/features/documents/model/registry';
import { otherTexts } from '@/lib/features/provinces/model/other-texts';
import type { Finding } from '@/lib/features/provinces/model/record';
import { nameOf, type Unit } from '@/lib/features/provinces/model/unit';
import { formatDate } from '@/lib/platform/format';

function useDocumentLink(view: InstitutionClaimsView) {
  const { locale } = view;
  const t = useTranslations('documents');
  const documentName = useDocumentName(locale);
  const reservationOf = useReservation();
  return (document: Registered) => (
    <span key={document.id} className="block">
      <a href={documentHref(view, document.id)}>{documentName(document)}</a>
      {document.number === null ? null : `, ${t(`kind.${document.kind}`)}`}
      {document.issuedOn === null
        ? null
        : `, ${formatDate(locale, document.issuedOn, document.precision ?? 'day')}`}
      {document.issuedOn === null && document.existedBy !== null
        ? `, ${t('existed-by', { day: formatDate(locale, document.existedBy) })}`
        : null}
      {reservationOf(document)}
    </span>
  );
}

type Else = Readonly<{ texts: readonly Registered[]; head: string | undefined }>;

/** By province of which nothing counts, what else is on record: texts of a near kind, the head of its committee. */
export function elseByProvince(view: InstitutionClaimsView): (unit: Unit) => Else {
  const others = otherTexts(view, view.institution);
  const isCommittee = view.institution === 'steering_committee';
  return ({ id }) => ({
    texts: others.get(id) ?? [],
    head: isCommittee ? view.heads.get(id) : undefined,
  });
}

/** A province as a row: what it rests on, what else is known of it, how sure that is. */
export function useFindingRow(view: InstitutionClaimsView) {
  const t = useTranslations('claims.found');
  const linkOf = useDocumentLink(view);
  const elseOf = elseByProvince(view);
  const documents = new Map(view.documents.map((each) => [each.id, each]));
  return (unit: Unit): StackRow => {
    const fact = view.facts.get(unit.id)?.[view.institution].document;
    const document = documents.get(fact?.id ?? '');
    const { texts, head } = elseOf(unit);
    return {
      key: unit.id,
      cells: {
        province: <a href={provinceHref(view, unit)}>{nameOf(unit, view.locale)}</a>,
        document: document === undefined ? null : linkOf(document),
        else: (
          <>
            {texts.map(linkOf)}
            {head === undefined
              ? null
              : t.rich('head', { head, vi: (chunks) => <FiledText>{chunks}</FiledText> })}
          </>
        ),
        sure: document === undefined ? null : <EvidenceGrade grade={gradeOf(document)} />,
      },
    };
  };
}

/** The provinces of which the record says the same, by name. */
export function unitsWith(
  { units, facts, institution }: InstitutionClaimsView,
  finding: Finding,
): readonly Unit[] {
  return units.filter(({ id }) => facts.get(id)?.[institution].finding === finding);
}

/** What the part of the page about a finding is called. */
export function useFindingHeading(view: InstitutionClaimsView, finding: Finding, count: number) {
  const t = useTranslations('claims.found');
  const day = formatDate(view.locale, view.day);
  return { id: finding, title: t(`${finding}.title`, { count, day }), note: t(`${finding}.note`, { day }) };
}
