import { readCsv, readList, type Placed } from '@/prisma/seed/files';
import { editionShape, observationShape } from '@/prisma/seed/shapes/indicators';
import { committeeShape, documentShape, provincialDayShape } from '@/prisma/seed/shapes/institutions';
import {
  claimShape,
  enterpriseShape,
  milestoneShape,
  phaseShape,
  pillarAimShape,
  shortTitleShape,
  targetShape,
  taskSetShape,
  taskShape,
} from '@/prisma/seed/shapes/programme';
import { termShape } from '@/prisma/seed/shapes/glossary';
import {
  ictFieldShape,
  keyTaskShape,
  mandateShape,
  partnershipShape,
  programmeRemarkShape,
} from '@/prisma/seed/shapes/partners';
import { successorShape, unitShape } from '@/prisma/seed/shapes/provinces';
import { aliasShape, pageShape } from '@/prisma/seed/shapes/search';

/** Every fact file, read and checked row by row; the first bad row stops it. */
export async function readFacts(folder: string) {
  const csv = (file: string) => ({ folder, file });
  const json = (file: string, list: string) => ({ folder, file, list });
  return {
    units: await readList(json('provinces.json', 'provinces'), unitShape),
    successors: await readList(json('provinces.json', 'successors'), successorShape),
    documents: await readCsv(csv('documents.csv'), documentShape),
    committees: await readCsv(csv('committees.csv'), committeeShape),
    days: await readCsv(csv('dx-days.csv'), provincialDayShape),
    taskSets: await readList(json('tasks.json', 'taskSet'), taskSetShape),
    tasks: await readList(json('tasks.json', 'tasks'), taskShape),
    shortTitles: await readCsv(csv('task-short-titles.csv'), shortTitleShape),
    phases: await readList(json('programme.json', 'phases'), phaseShape),
    pillars: await readList(json('programme.json', 'pillars'), pillarAimShape),
    milestones: await readList(json('programme.json', 'milestones'), milestoneShape),
    targets: await readList(json('programme.json', 'national_targets'), targetShape),
    enterprises: await readList(json('programme.json', 'alliance.enterprises'), enterpriseShape),
    ictFields: await readList(json('programme.json', 'ict_fields'), ictFieldShape),
    keyTasks: await readList(json('programme.json', 'key_tasks_2018'), keyTaskShape),
    partnerships: await readList(json('programme.json', 'partnerships'), partnershipShape),
    mandates: await readList(json('programme.json', 'mandates'), mandateShape),
    programmeRemarks: await readList(json('programme.json', 'remarks'), programmeRemarkShape),
    claims: await readList(json('claims.json', 'claims'), claimShape),
    editions: await readCsv(csv('indicators.csv'), editionShape),
    terms: await readCsv(csv('glossary.csv'), termShape),
    pages: await readCsv(csv('portal-pages.csv'), pageShape),
    aliases: await readCsv(csv('search-aliases.csv'), aliasShape),
    observations: await readCsv(csv('observations.csv'), observationShape),
  };
}

export type Facts = Awaited<ReturnType<typeof readFacts>>;

/** The only row of a list that must hold exactly one. */
export function only<T>(rows: readonly Placed<T>[], what: string): Placed<T> {
  const [row, ...more] = rows;
  if (row === undefined || more.length > 0) throw new Error(`Exactly one ${what} is expected.`);
  return row;
}
