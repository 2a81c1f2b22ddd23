import type { Prisma } from '@/lib/generated/prisma/client';
import { addDays, dateColumn, type IsoDay } from '@/lib/platform/day';
import { badRow, type Placed } from '@/prisma/seed/files';
import { idOf } from '@/prisma/seed/id';
import type { Facts } from '@/prisma/seed/read';
import type { SuccessorRow, UnitRow } from '@/prisma/seed/shapes/provinces';

/** The 63 units are listed as they were from this day (provinces.json, `_meta.title`). */
const listedFrom: IsoDay = '2008-08-01';
const mergedFrom: IsoDay = '2025-07-01';
const merger = 'nq-202-2025-qh15';

const kindOf = { tinh: 'province', 'thanh-pho-truc-thuoc-trung-uong': 'city' } as const;

type System = 'GSO-63' | 'VN-34';

/** Which unit an official code means in a code system; a code alone is no key. */
export type UnitIndex = Readonly<{ id: (system: System, code: string) => string | undefined }>;

type Version = Prisma.ProvinceVersionCreateManyInput;

const unitId = (code: string) => idOf('province', 'GSO-63', code);

function version(
  provinceId: string,
  from: IsoDay,
  rest: Omit<Version, 'id' | 'provinceId' | 'validFrom'>,
): Version {
  return { id: idOf('province-version', provinceId, from), provinceId, validFrom: dateColumn(from), ...rest };
}

function endOf(unit: UnitRow, isMerged: boolean): IsoDay | null {
  if (isMerged) return mergedFrom;
  return unit.valid_to && addDays(unit.valid_to, 1);
}

function versionsOfUnit(unit: UnitRow, successor: SuccessorRow): Version[] {
  const id = unitId(unit.code);
  const end = endOf(unit, successor.formed_by_merger);
  const first = version(id, listedFrom, {
    code: unit.code,
    isoCode: unit.iso_3166_2,
    name: unit.name,
    nameFull: unit.name_full,
    nameEn: unit.name_en,
    kind: kindOf[unit.type],
    region: unit.region,
    validTo: end && dateColumn(end),
  });
  if (end === null || successor.formed_by_merger) return [first];
  const { code, name, name_full: nameFull, name_en: nameEn, type } = successor;
  const { isoCode, region } = { isoCode: unit.iso_3166_2, region: unit.region };
  const named = { code, isoCode, name, nameFull, nameEn, kind: kindOf[type], region, validTo: null };
  return [first, version(id, end, named)];
}

/** The day a later change takes effect stands in its legal basis: "… effective 30/04/2026". */
function laterDay(successor: Placed<SuccessorRow>): IsoDay | null {
  if (successor.later_change === undefined) return null;
  const match = /effective (\d{2})\/(\d{2})\/(\d{4})/.exec(successor.later_change.legal_basis);
  if (match === null)
    throw badRow(successor, 'later_change.legal_basis', 'does not say when it takes effect');
  return `${match[3]}-${match[2]}-${match[1]}`;
}

function versionsOfMerged(successor: Placed<SuccessorRow>, id: string): Version[] {
  const changedOn = laterDay(successor);
  const { code, name, name_full: nameFull, name_en: nameEn, type, later_change: change } = successor;
  const common = { code, isoCode: null, name, nameEn, region: null };
  const validTo = changedOn && dateColumn(changedOn);
  const first = version(id, mergedFrom, { ...common, nameFull, kind: kindOf[type], validTo });
  if (changedOn === null || change === undefined) return [first];
  const named = { ...common, nameFull: change.name_full, kind: kindOf[change.type], validTo: null };
  return [first, version(id, changedOn, named)];
}

function successorOf(unit: Placed<UnitRow>, successors: readonly SuccessorRow[]): SuccessorRow {
  const found = successors.find((each) => each.predecessor_codes.includes(unit.code));
  if (found?.code !== unit.successor.code)
    throw badRow(unit, 'successor.code', 'does not fit the successors');
  return found;
}

/** Provinces, their versions, and the merger of 1 July 2025 that made 34 of 63. */
export function provinceRows({ units, successors }: Facts) {
  const formed = successors.filter((each) => each.formed_by_merger);
  const kept = units.map((unit) => ({ unit, successor: successorOf(unit, successors) }));
  const successorId = (each: SuccessorRow) =>
    each.formed_by_merger ? idOf('province', 'VN-34', each.code) : unitId(each.predecessor_codes.join());
  const existed = { existsFrom: dateColumn(listedFrom) };
  const ids = new Map<string, string>([
    ...units.map(({ code }) => [`GSO-63 ${code}`, unitId(code)] as const),
    ...successors.map((each) => [`VN-34 ${each.code}`, successorId(each)] as const),
  ]);
  return {
    index: { id: (system, code) => ids.get(`${system} ${code}`) } satisfies UnitIndex,
    provinces: [
      ...kept.map(({ unit, successor }) => {
        const existsTo = successor.formed_by_merger ? dateColumn(mergedFrom) : null;
        return { id: unitId(unit.code), slug: unit.slug, ...existed, existsTo };
      }),
      ...formed.map((each) => ({
        id: successorId(each),
        slug: each.slug,
        existsFrom: dateColumn(mergedFrom),
        existsTo: null,
      })),
    ],
    versions: [
      ...kept.flatMap(({ unit, successor }) => versionsOfUnit(unit, successor)),
      ...formed.flatMap((each) => versionsOfMerged(each, successorId(each))),
    ],
    reorganisations: [
      {
        id: merger,
        titleVi: 'Sắp xếp đơn vị hành chính cấp tỉnh: từ 63 còn 34 tỉnh, thành phố',
        titleEn: 'Reorganisation of provincial units: from 63 to 34 provinces and cities',
        effectiveOn: dateColumn(mergedFrom),
        documentNumber: '202/2025/QH15',
        source: 'Nghị quyết 202/2025/QH15, Điều 1',
      },
    ],
    links: formed.flatMap((each) =>
      each.predecessor_codes.map((code) => ({
        id: idOf('reorganisation-link', merger, code, each.code),
        reorganisationId: merger,
        fromId: unitId(code),
        toId: successorId(each),
      })),
    ),
  };
}
