import { dateColumn } from '@/lib/platform/day';
import { idOf } from '@/prisma/seed/id';
import type { Facts } from '@/prisma/seed/read';

export const ictFieldRows = ({ ictFields }: Facts) =>
  ictFields.map((row, index) => ({
    code: row.code,
    position: index + 1,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    orientationVi: row.orientation_vi,
    orientationEn: row.orientation_en,
    source: row.source,
  }));

export const keyTaskRows = ({ keyTasks }: Facts) =>
  keyTasks.map((row) => ({
    code: row.code,
    number: row.number,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    source: row.source,
  }));

export const partnershipRows = ({ partnerships }: Facts) =>
  partnerships.map((row, index) => ({
    id: row.id,
    position: index + 1,
    kind: row.kind,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    aboutVi: row.about_vi,
    aboutEn: row.about_en,
    since: dateColumn(row.since.day),
    precision: row.since_precision,
    partiesVi: row.parties_vi,
    partiesEn: row.parties_en,
    provincesVi: row.provinces_vi,
    provincesEn: row.provinces_en,
    source: row.source,
    noteVi: row.note_vi,
    noteEn: row.note_en,
  }));

export const partnershipPointRows = ({ partnerships }: Facts) =>
  partnerships.flatMap((row) =>
    row.points.map((point, index) => ({
      id: idOf('partnership-point', row.id, index + 1),
      partnershipId: row.id,
      kind: point.kind,
      position: index + 1,
      textVi: point.vi,
      textEn: point.en,
    })),
  );

export const mandateRows = ({ mandates }: Facts) =>
  mandates.map((row) => ({
    id: row.id,
    body: row.body,
    textVi: row.text_vi,
    textEn: row.text_en,
    alsoVi: row.also_vi,
    alsoEn: row.also_en,
    givenBy: row.given_by,
    givenOn: dateColumn(row.given_on),
    reportsToVi: row.reports_to_vi,
    reportsToEn: row.reports_to_en,
    source: row.source,
    noteVi: row.note_vi,
    noteEn: row.note_en,
  }));

export const programmeRemarkRows = ({ programmeRemarks }: Facts) =>
  programmeRemarks.map((row) => ({
    id: row.id,
    textVi: row.text_vi,
    textEn: row.text_en,
    speaker: row.speaker,
    source: row.source,
    noteVi: row.note_vi,
    noteEn: row.note_en,
  }));
