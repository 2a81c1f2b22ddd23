import type { Prisma } from '@/lib/generated/prisma/client';
import type { SignatureRules } from '@/lib/features/signature/model';
import { ruleOn } from '@/lib/features/signature/model';
import { mayTurnSignature } from '@/lib/features/signature/policy';
import { signatureRuleSelect, toSignatureRule } from '@/lib/features/signature/queries/rows';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { hasRole, provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, isoDay, portalTime, realNow } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/db';
import { compareNames } from '@/lib/platform/text';

const select = {
  id: true,
  ...provinceSelect,
  signatureRules: {
    select: { ...signatureRuleSelect, by: { select: { name: true } } },
    orderBy: [{ validFrom: 'desc' }, { at: 'desc' }],
  },
} satisfies Prisma.ProvinceSelect;

/**
 * The provinces for which the viewer decides whether reports are signed, with every decision so far, newest first; null
 * for who decides for none.
 */
export async function listSignatureRules(viewer: Viewer): Promise<readonly SignatureRules[] | null> {
  const verdict = mayTurnSignature(viewer, null);
  if (verdict === 'signed-out' || verdict === 'forbidden') return null;
  const now = portalTime(realNow());
  const day = isoDay(now);
  const own = hasRole(viewer, 'admin') ? {} : { id: { in: [...provincesOf(viewer, 'leader')] } };
  const rows = await reading(viewer, (client) =>
    client.province.findMany({
      where: {
        ...own,
        existsFrom: { lte: dateColumn(day) },
        OR: [{ existsTo: null }, { existsTo: { gt: dateColumn(day) } }],
      },
      select,
    }),
  );
  return rows
    .map(({ id, signatureRules, ...province }) => {
      const rules = signatureRules.map((row) => ({ ...toSignatureRule(row), by: row.by.name }));
      return { id, province: toProvinceBrief(province, now), current: ruleOn(rules, day), rules };
    })
    .sort((left, right) => compareNames(left.province.name, right.province.name));
}
