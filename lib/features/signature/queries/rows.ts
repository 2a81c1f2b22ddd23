import type { Prisma } from '@/lib/generated/prisma/client';
import type { HandedUp, SignatureRule } from '@/lib/features/signature/model';
import { isoDay } from '@/lib/platform/day';

export const signatureRuleSelect = {
  isOn: true,
  validFrom: true,
  at: true,
} satisfies Prisma.SignatureRuleSelect;

type RuleRow = Prisma.SignatureRuleGetPayload<{ select: typeof signatureRuleSelect }>;

export function toSignatureRule({ isOn, validFrom, at }: RuleRow): SignatureRule {
  return { isOn, validFrom: isoDay(validFrom), at: at.toISOString() };
}

export const handUpSelect = {
  id: true,
  at: true,
  by: { select: { id: true, name: true } },
  ending: { select: { outcome: true, at: true, word: true, by: { select: { name: true } } } },
} satisfies Prisma.HandUpSelect;

export type HandUpRow = Prisma.HandUpGetPayload<{ select: typeof handUpSelect }>;

/** The newest time a draft was handed up, while it waits or once its leader gave it back; null otherwise. */
export function handedUp([newest]: readonly HandUpRow[]): HandedUp | null {
  if (newest === undefined) return null;
  const { id, at, by, ending } = newest;
  const told = { id, by: by.name, at: at.toISOString() };
  if (ending === null) return { ...told, sentBack: null };
  if (ending.word === null) return null;
  return { ...told, sentBack: { by: ending.by.name, at: ending.at.toISOString(), word: ending.word } };
}
