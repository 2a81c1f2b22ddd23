import { Prisma } from '@/lib/generated/prisma/client';
import type { Facts } from '@/prisma/seed/read';
import { termRows } from '@/prisma/seed/rows/glossary';
import { committeeRows, documentRows, provincialDayRows } from '@/prisma/seed/rows/institutions';
import {
  nationalDocumentRows,
  partnerRows,
  phaseRows,
  taskRows,
  taskSetRow,
} from '@/prisma/seed/rows/programme';
import {
  ictFieldRows,
  keyTaskRows,
  mandateRows,
  partnershipPointRows,
  partnershipRows,
  programmeRemarkRows,
} from '@/prisma/seed/rows/partners';
import { provinceRows } from '@/prisma/seed/rows/provinces';
import { aliasRows, pageRows } from '@/prisma/seed/rows/search';
import {
  claimRows,
  editionRows,
  indicatorRows,
  milestoneRows,
  observationRows,
  pillarAimRows,
} from '@/prisma/seed/rows/statements';
import { targetRows } from '@/prisma/seed/rows/targets';
import type { Table } from '@/prisma/seed/sync';

/** Documents that people registered or that the demonstration invented are none of the files' business. */
const fromFiles = Prisma.sql`"registeredById" IS NULL AND NOT "isInvented"`;

/** Sets and tasks that an administrator entered have ids that follow from no natural key (RFC 9562: version 5 does). */
const fromKeys = Prisma.sql`substring(id::text FROM 15 FOR 1) = '5'`;

/** A task that somebody corrected stays as it was corrected, whatever the files still say. */
const uncorrected = Prisma.sql`NOT EXISTS (SELECT FROM "TaskChange" c WHERE c."taskId" = "Task".id)`;

/** Facts that an administrator added or corrected stay as they are, whatever the files still say. */
const unkept = {
  Claim: Prisma.sql`NOT EXISTS (SELECT FROM "FactChange" c WHERE c."claimId" = "Claim".id)`,
  Milestone: Prisma.sql`NOT EXISTS (SELECT FROM "FactChange" c WHERE c."milestoneId" = "Milestone".id)`,
} as const;

const kept = (name: keyof typeof unkept) => ({
  name,
  key: 'id',
  isOurs: unkept[name],
  mayChange: unkept[name],
});

/** Units that a reorganisation of the administrator formed or ended are no longer the files' business. */
const byPlan = Prisma.sql`SELECT FROM "ReorganisationLink" l JOIN "ReorganisationPlan" p ON p.id::text = l."reorganisationId"`;
const untouched = {
  Province: Prisma.sql`NOT EXISTS (${byPlan} WHERE "Province".id IN (l."fromId", l."toId"))`,
  ProvinceVersion: Prisma.sql`NOT EXISTS (${byPlan} WHERE "ProvinceVersion"."provinceId" IN (l."fromId", l."toId"))`,
  Reorganisation: Prisma.sql`NOT EXISTS (SELECT FROM "ReorganisationPlan" p WHERE p.id::text = "Reorganisation".id)`,
  ReorganisationLink: Prisma.sql`NOT EXISTS (
    SELECT FROM "ReorganisationPlan" p WHERE p.id::text = "ReorganisationLink"."reorganisationId")`,
} as const;

const whole = (name: keyof typeof untouched) => ({
  ...{ name, key: 'id', isOurs: untouched[name], mayChange: untouched[name] },
});

/** Every table of facts with its rows, parents before children. */
export function factTables(facts: Facts): readonly Table[] {
  const { index, provinces, versions, reorganisations, links } = provinceRows(facts);
  const ofProvinces = documentRows(facts, index);
  const documents = [...ofProvinces, ...nationalDocumentRows(facts)];
  return [
    { ...whole('Province'), rows: provinces },
    { ...whole('ProvinceVersion'), rows: versions },
    { ...whole('Reorganisation'), rows: reorganisations },
    { ...whole('ReorganisationLink'), rows: links },
    { name: 'Document', key: 'id', rows: documents, isOurs: fromFiles },
    { name: 'Committee', key: 'id', rows: committeeRows(facts, index, ofProvinces) },
    { name: 'ProvincialDay', key: 'id', rows: provincialDayRows(facts, index) },
    { name: 'TaskSet', key: 'id', rows: facts.taskSets.map(taskSetRow), isOurs: fromKeys },
    { name: 'Task', key: 'id', rows: taskRows(facts), isOurs: fromKeys, mayChange: uncorrected },
    { name: 'Phase', key: 'code', rows: phaseRows(facts) },
    { name: 'PillarAim', key: 'pillar', rows: pillarAimRows(facts) },
    { ...kept('Milestone'), rows: milestoneRows(facts) },
    { ...kept('Claim'), rows: claimRows(facts) },
    { name: 'NationalTarget', key: 'id', rows: targetRows(facts) },
    { name: 'Partner', key: 'id', rows: partnerRows(facts) },
    { name: 'IctField', key: 'code', rows: ictFieldRows(facts) },
    { name: 'KeyTask', key: 'code', rows: keyTaskRows(facts) },
    { name: 'Partnership', key: 'id', rows: partnershipRows(facts) },
    { name: 'PartnershipPoint', key: 'id', rows: partnershipPointRows(facts) },
    { name: 'Mandate', key: 'id', rows: mandateRows(facts) },
    { name: 'ProgrammeRemark', key: 'id', rows: programmeRemarkRows(facts) },
    { name: 'Term', key: 'slug', rows: termRows(facts) },
    { name: 'Indicator', key: 'code', rows: indicatorRows(facts) },
    { name: 'IndicatorEdition', key: 'id', rows: editionRows(facts) },
    { name: 'Observation', key: 'id', rows: observationRows(facts, index) },
    { name: 'PortalPage', key: 'screen', rows: pageRows(facts) },
    { name: 'SearchAlias', key: 'id', rows: aliasRows(facts) },
  ];
}
