import type { Prisma } from '@/lib/generated/prisma/client';
import type { ExplanationContent } from '@/lib/features/reporting/model/content';
import type { Explanation } from '@/lib/features/reporting/model/explanation';

const said = { rule: true, text: true, byId: true, at: true, by: { select: { name: true } } } as const;

/** Everything said on a draft line, the newest first. */
export const draftExplanations = {
  select: said,
  orderBy: { id: 'desc' },
} satisfies Prisma.ReportItem$explainedArgs;

/** What was sent with a line, in the order of the rules' names. */
export const sentExplanations = {
  select: said,
  orderBy: { rule: 'asc' },
} satisfies Prisma.RevisionItem$explainedArgs;

type Row = Readonly<{
  rule: string;
  text: string | null;
  byId: string;
  at: Date;
  by: Readonly<{ name: string }>;
}>;

type Standing = Row & Readonly<{ text: string }>;

const hasText = (row: Row): row is Standing => row.text !== null;

/** The newest of each rule, by the rules' names; one that was taken back is none. */
export function standingOf(newestFirst: readonly Row[]): readonly Standing[] {
  const newest = [...Map.groupBy(newestFirst, ({ rule }) => rule).values()].flatMap(([row]) => row ?? []);
  return newest.filter(hasText).sort((one, two) => (one.rule < two.rule ? -1 : 1));
}

/** As the receipt's hash covers them. */
export function explanationContent(
  standing: readonly Pick<Standing, 'rule' | 'text' | 'byId' | 'at'>[],
): readonly ExplanationContent[] {
  return standing.map(({ rule, text, byId, at }) => ({ rule, text, byId, at: at.toISOString() }));
}

/** As a screen shows them. */
export function toExplanations(newestFirst: readonly Row[]): readonly Explanation[] {
  return standingOf(newestFirst).map(({ rule, text, by, at }) => ({
    ...{ rule, text },
    ...{ by: by.name, at: at.toISOString() },
  }));
}
