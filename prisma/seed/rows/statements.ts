import { dateColumn } from '@/lib/platform/day';
import { badRow, type Placed } from '@/prisma/seed/files';
import { idOf } from '@/prisma/seed/id';
import type { Facts } from '@/prisma/seed/read';
import type { UnitIndex } from '@/prisma/seed/rows/provinces';
import { researchedOn } from '@/prisma/seed/rows/researched';
import type { EditionRow, ObservationRow } from '@/prisma/seed/shapes/indicators';

export const pillarAimRows = ({ pillars }: Facts) =>
  pillars.map((row) => ({
    pillar: row.code,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    aimVi: row.aim_vi,
    aimEn: row.aim_en,
    source: row.source,
  }));

export const milestoneRows = ({ milestones }: Facts) =>
  milestones.map((row) => ({
    id: row.id,
    date: row.date && dateColumn(row.date.day),
    precision: row.date_precision,
    recursOn: row.recurs_on,
    kind: row.kind,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    documentNumber: row.document_number,
    inForceOn: row.in_force_on && dateColumn(row.in_force_on),
    source: row.source,
    evidence: row.evidence,
    note: row.note,
    noteVi: row.note_vi,
  }));

export const claimRows = ({ claims }: Facts) =>
  claims.map((row) => ({
    id: row.id,
    grouping: row.group,
    subject: row.subject,
    type: row.type,
    numerator: row.numerator,
    denominator: row.denominator,
    value: row.value,
    valueMax: row.value_max,
    comparator: row.comparator,
    unit: row.unit,
    asOf: dateColumn(row.as_of.day),
    precision: row.as_of_precision,
    asOfTextVi: row.as_of_text_vi,
    textVi: row.text_vi,
    textEn: row.text_en,
    isQuote: row.text_is_quote,
    publisher: row.publisher,
    source: row.source,
    confidence: row.confidence,
    note: row.note,
  }));

const editionId = (row: EditionRow) => idOf('indicator-edition', row.code, row.scheme, row.component);

export const editionRows = ({ editions }: Facts) =>
  editions.map((row) => ({
    id: editionId(row),
    indicatorCode: row.code,
    scheme: row.scheme,
    component: row.component,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    yearFrom: row.year_from,
    yearTo: row.year_to,
    legalDocument: row.legal_document,
    legalDocumentDate: row.legal_document_date && dateColumn(row.legal_document_date),
    publisher: row.publisher,
    weight: row.weight,
    weightBasis: row.weight_basis,
    seriesBreaks: row.series_breaks === '' ? [] : row.series_breaks.split(';').map(Number),
    note: row.note,
  }));

/** An index is named after its newest total: publishers changed, the index did not. */
export function indicatorRows({ editions }: Facts) {
  const totals = editions.filter((row) => row.component === 'total');
  const newest = new Map(totals.map((row) => [row.code, row]));
  return [...newest.values()].map((row) => ({
    code: row.code,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    publisher: row.publisher,
    unit: row.unit,
    scale: row.scale,
    direction: row.direction,
  }));
}

function editionOf(row: Placed<ObservationRow>, editions: readonly EditionRow[]): EditionRow {
  const found = editions.find(
    ({ code, component, year_from: from, year_to: to }) =>
      code === row.indicator_code &&
      component === row.component &&
      (from === null || from <= row.year) &&
      (to === null || row.year <= to),
  );
  if (found === undefined) throw badRow(row, 'component', 'fits no edition of indicators.csv in that year');
  return found;
}

function unitOf(row: Placed<ObservationRow>, units: UnitIndex): string | null {
  if (row.code_system === 'country') return null;
  const id = units.id(row.code_system, row.unit_code);
  if (id === undefined) throw badRow(row, 'unit_code', `is no unit of ${row.code_system}`);
  return id;
}

/** Published figures; a row with a rank alone says that its value is not available. */
export const observationRows = ({ observations, editions }: Facts, units: UnitIndex) =>
  observations.map((row) => ({
    id: idOf('observation', row.indicator_code, row.component, row.year, row.code_system, row.unit_code),
    editionId: editionId(editionOf(row, editions)),
    indicatorCode: row.indicator_code,
    component: row.component,
    year: row.year,
    provinceId: unitOf(row, units),
    value: row.value,
    valueStatus: row.value === null ? ('not_available' as const) : ('reported' as const),
    rank: row.rank,
    rankOf: row.rank_of,
    basis: row.evidence === 'derived' ? ('recomputed' as const) : ('as_published' as const),
    source: row.source,
    evidence: row.evidence,
    confidence: row.confidence,
    note: row.note,
    recordedAt: researchedOn,
  }));
