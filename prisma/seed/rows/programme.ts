import type { Prisma } from '@/lib/generated/prisma/client';
import { dateColumn } from '@/lib/platform/day';
import { fold } from '@/lib/platform/text';
import { badRow, type Placed } from '@/prisma/seed/files';
import { idOf } from '@/prisma/seed/id';
import { only, type Facts } from '@/prisma/seed/read';
import { researchedOn } from '@/prisma/seed/rows/researched';
import type { MilestoneRow, TaskRow, TaskSetRow } from '@/prisma/seed/shapes/programme';

type Document = Prisma.DocumentGetPayload<object>;

/** Who issues a state document follows from the end of its number. */
const issuers: readonly (readonly [ending: string, issuer: string])[] = [
  ['-TTg', 'Thủ tướng Chính phủ'],
  ['-BTTTT', 'Bộ Thông tin và Truyền thông'],
  ['BTTTT-THH', 'Bộ Thông tin và Truyền thông'],
  ['-BKHCN', 'Bộ Khoa học và Công nghệ'],
  ['-UBQGCĐS', 'Ủy ban Quốc gia về chuyển đổi số'],
  ['QH15', 'Quốc hội'],
];

/** Of organisational milestones the date recorded is the day in force, so they give no document. */
const documentKinds: readonly string[] = ['policy', 'guidance', 'index-scheme', 'law'];

function kindOf({ kind }: MilestoneRow, number: string) {
  if (kind === 'law') return 'law';
  if (number.includes('/QĐ-')) return 'decision';
  if (number.includes('/BTTTT-')) return 'letter';
  if (number.includes('/CT-')) return 'directive';
  return number.includes('-NQ/') ? 'resolution' : 'other';
}

/** Of the letter of the tasks more is known than its milestone tells. */
function knownOf(row: MilestoneRow, { source_document: letter }: TaskSetRow) {
  if (letter.number !== row.document_number)
    return { signatory: null, title: row.title_vi, confidence: null };
  return { signatory: letter.signatory, title: letter.title, confidence: letter.confidence };
}

function nationalDocument(row: MilestoneRow, number: string, set: TaskSetRow): Document {
  return {
    id: idOf('document', 'national', number),
    provinceId: null,
    kind: kindOf(row, number),
    number,
    issuedOn: row.date && dateColumn(row.date.day),
    precision: row.date_precision,
    existedBy: null,
    notBefore: null,
    issuer: issuers.find(([ending]) => number.endsWith(ending))?.[1] ?? null,
    ...knownOf(row, set),
    periodFrom: null,
    periodTo: null,
    url: null,
    countsAs: 'none',
    source: row.source,
    evidence: row.evidence,
    note: row.note,
    state: 'published',
    isInvented: false,
    registeredById: null,
    ...{ sentAt: null, version: 1, editedById: null },
    recordedAt: researchedOn,
  };
}

/** The national documents behind the programme, the letter of the 22 tasks among them. */
export function nationalDocumentRows({ milestones, taskSets }: Facts): Document[] {
  const set = only(taskSets, 'task set');
  const made = milestones.flatMap((row) =>
    row.document_number !== null && row.date !== null && documentKinds.includes(row.kind)
      ? [nationalDocument(row, row.document_number, set)]
      : [],
  );
  if (!made.some((each) => each.number === set.source_document.number)) {
    throw badRow(set, 'source_document.number', 'is no milestone of programme.json');
  }
  return made;
}

export function taskSetRow(set: Placed<TaskSetRow>) {
  return {
    id: idOf('task-set', set.year),
    year: set.year,
    titleVi: set.title,
    titleEn: set.title_en,
    sourceDocumentId: idOf('document', 'national', set.source_document.number),
    declaredCount: set.declared_count,
    source: set.source_document.sources.join('; '),
    note: set.status_note_vi,
  };
}

/** Three tasks ask for a document that the public record can show by itself. */
const provesAs: Readonly<Record<number, 'resolution' | 'five_year_plan' | 'steering_committee'>> = {
  1: 'resolution',
  2: 'five_year_plan',
  9: 'steering_committee',
};

function taskRow(row: Placed<TaskRow>, { taskSets, shortTitles }: Facts) {
  const { year } = only(taskSets, 'task set');
  const short = shortTitles.find((each) => each.number === row.number);
  if (short === undefined) throw badRow(row, 'number', 'has no row in task-short-titles.csv');
  return {
    id: idOf('task', year, row.code),
    setId: idOf('task-set', year),
    number: row.number,
    code: row.code,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    shortVi: short.short_vi,
    shortEn: short.short_en,
    pillar: row.pillar,
    leadProvince: row.lead_province,
    metric: row.metric.kind,
    unitVi: row.metric.unit_vi,
    unitEn: row.metric.unit_en,
    target: row.metric.target,
    dueOn: dateColumn(row.due_on),
    isDueAssumed: true,
    evidenceExpectedVi: row.evidence_expected_vi,
    provesAs: provesAs[row.number] ?? ('none' as const),
    provenance: row.provenance,
    titleBasis: row.title_basis,
    keyTask2018: row.key_task_2018,
    sources: row.sources,
    confidence: row.confidence,
    note: row.note,
  };
}

export const taskRows = (facts: Facts) => facts.tasks.map((row) => taskRow(row, facts));

/** The three phases are those of the draft scheme told in seed-000 (data README). */
export const phaseRows = ({ phases }: Facts) =>
  phases.map(({ code, from, to, ...row }) => ({
    code,
    yearFrom: from,
    yearTo: to,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    descriptionVi: row.description_vi,
    descriptionEn: row.description_en,
    source: 'seed-000',
  }));

export const partnerRows = ({ enterprises }: Facts) =>
  enterprises.map((row) => ({
    id: fold(row.name),
    name: row.name,
    grouping: 'alliance',
    role: row.role,
    roleVi: row.role_vi,
    note: row.note,
    source: 'seed-000',
  }));
