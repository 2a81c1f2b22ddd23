import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EvidenceGrade, type Grade } from './evidence-grade';
import { Missing } from './missing';
import { StackTable, type StackRow } from './stack-table';

export interface DocumentLine {
  key: string;
  /** `null`: the number is not known. */
  number: string | null;
  href?: string;
  /** As precise as it is known; `null`: not known. */
  issued: string | null;
  kind: string;
  title: string | null;
  /** "Ban hành sau ngày đang xem, không tính vào …" */
  note?: string;
  issuer: string | null;
  /** `null`: it counts for no figure. */
  countsAs: string | null;
  /** Of whom it is, where the table holds documents of several provinces and of the centre. */
  place?: ReactNode;
  grade: Grade;
  source: ReactNode;
}

type Words = ReturnType<typeof useTranslations<'status.documents'>>;

function Number({ line, t }: { line: DocumentLine; t: Words }) {
  const number = line.number ?? t('no-number');
  return line.href ? <a href={line.href}>{number}</a> : number;
}

function Quiet({ children }: { children: ReactNode }) {
  return children ? <span className="quiet block">{children}</span> : null;
}

function lineOf(line: DocumentLine, t: Words): StackRow {
  const known = (text: string | null) => text ?? <Missing />;
  const filed = (text: string | null) => (text === null ? <Missing /> : <span lang="vi">{text}</span>);
  return {
    key: line.key,
    cells: {
      number: <Number line={line} t={t} />,
      issued: known(line.issued),
      kind: line.kind,
      place: line.place,
      title: (
        <>
          {filed(line.title)}
          <Quiet>{line.note}</Quiet>
        </>
      ),
      issuer: filed(line.issuer),
      counts: line.countsAs ?? t('counts-for-nothing'),
      evidence: (
        <>
          <EvidenceGrade grade={line.grade} />
          <Quiet>{line.source ?? t('no-source')}</Quiet>
        </>
      ),
    },
  };
}

/** Documents with what they count for and how sure one may be of them. */
export function DocumentTable({ caption, lines }: { caption: string; lines: readonly DocumentLine[] }) {
  const t = useTranslations('status.documents');
  const isPlaced = lines.some(({ place }) => place !== undefined);
  return (
    <StackTable
      caption={caption}
      layout="docs"
      columns={[
        { key: 'number', label: t('number'), kind: 'title' },
        { key: 'issued', label: t('issued'), kind: 'run' },
        ...(isPlaced ? [{ key: 'place', label: t('place'), kind: 'run' } as const] : []),
        { key: 'kind', label: t('kind'), kind: 'run' },
        { key: 'title', label: t('title'), kind: 'text' },
        { key: 'issuer', label: t('issuer'), kind: 'text' },
        { key: 'counts', label: t('counts-as'), kind: 'text' },
        { key: 'evidence', label: t('evidence'), kind: 'text' },
      ]}
      groups={[{ key: 'all', rows: lines.map((line) => lineOf(line, t)) }]}
    />
  );
}
