import { describe, expect, test } from 'vitest';
import { Prisma } from '@/lib/generated/prisma/client';
import { dateColumn } from '@/lib/platform/day';
import { ownerDb } from '@/lib/platform/db';
import { aUser } from '@/tests/support/accounts';

const sql = (text: string) => ownerDb().$executeRaw`${Prisma.raw(text)}`;

async function haNoi() {
  return ownerDb().province.findFirstOrThrow({
    where: { slug: 'ha-noi' },
    include: { versions: true, committees: true },
  });
}

describe('at most one at an instant', () => {
  test('a code means one province on any one day', async () => {
    const yenBai = await ownerDb().provinceVersion.findFirstOrThrow({ where: { name: 'Yên Bái' } });
    const laterLaoCai = await ownerDb().provinceVersion.findFirstOrThrow({
      where: { name: 'Lào Cai', code: '15' },
    });
    expect(yenBai.code).toBe(laterLaoCai.code);
    await expect(
      sql(`UPDATE "ProvinceVersion" SET "validTo" = '2025-07-02' WHERE id = '${yenBai.id}'`),
    ).rejects.toThrow(/code_once_at_an_instant/);
  });

  test('a province has one version on any one day', async () => {
    const { id, versions } = await haNoi();
    const again = {
      ...versions[0],
      id: crypto.randomUUID(),
      provinceId: id,
      code: '99',
      validFrom: dateColumn('2030-01-01'),
    };
    await expect(
      ownerDb().provinceVersion.create({ data: again as Prisma.ProvinceVersionUncheckedCreateInput }),
    ).rejects.toThrow(/one_at_an_instant/);
  });

  test('an address leads to one province on any one day', async () => {
    await expect(
      ownerDb().province.create({ data: { slug: 'ha-noi', existsFrom: dateColumn('2030-01-01') } }),
    ).rejects.toThrow(/slug_once_at_an_instant/);
  });

  test('a committee has one head on any one day', async () => {
    const { committees } = await haNoi();
    const head = (validFrom: string, validTo: string | null) => ({
      ...{ committeeId: committees[0]?.id ?? '', name: 'A', position: 'B', role: 'head' as const },
      ...{ validFrom: dateColumn(validFrom), validTo: validTo === null ? null : dateColumn(validTo) },
    });
    await ownerDb().committeeMember.create({ data: head('2021-01-01', '2022-01-01') });
    await ownerDb().committeeMember.create({ data: head('2022-01-01', null) });
    await expect(ownerDb().committeeMember.create({ data: head('2023-01-01', null) })).rejects.toThrow(
      /one_head/,
    );
  });
});

describe('rows that say nothing sensible are refused', () => {
  test.each([
    [`UPDATE "Document" SET url = 'javascript:alert(1)'`, 'Document_url'],
    [`UPDATE "Document" SET precision = NULL`, 'Document_date_has_precision'],
    [`UPDATE "Document" SET "periodFrom" = 2026, "periodTo" = 2025`, 'Document_period'],
    [`UPDATE "Document" SET state = 'filed'`, 'Document_filed_by_someone'],
    [`UPDATE "Province" SET slug = 'Hà Nội'`, 'Province_slug'],
    [`UPDATE "ProvinceVersion" SET "validTo" = "validFrom"`, 'ProvinceVersion_range'],
    [`UPDATE "ProvincialDay" SET month = 13, day = 1`, 'ProvincialDay_day'],
    [`UPDATE "Claim" SET numerator = 64, denominator = 63`, 'Claim_share'],
    [`UPDATE "Observation" SET rank = 64, "rankOf" = 63`, 'Observation_rank'],
    [
      `UPDATE "Milestone" SET date = NULL, precision = NULL, "recursOn" = NULL`,
      'Milestone_dated_or_recurring',
    ],
  ])('%s', async (statement, constraint) => {
    await expect(sql(statement)).rejects.toThrow(constraint);
  });

  test('officers and leaders act for a province, nobody else does', async () => {
    const { id: provinceId } = await haNoi();
    await expect(aUser({ role: 'officer' })).rejects.toThrow(/RoleGrant_province/);
    await expect(aUser({ role: 'reviewer', provinceId })).rejects.toThrow(/RoleGrant_province/);
  });

  test('an e-mail is kept in lower case', async () => {
    await expect(aUser({ email: 'Ai@tiendoso.example' })).rejects.toThrow(/User_email/);
  });
});
