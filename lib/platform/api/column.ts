import { z } from 'zod';
import type { Column, ColumnKind } from '@/lib/platform/api/described';
import { partialDay } from '@/lib/platform/api/partial-day';
import type { OpenRow } from '@/lib/platform/api/resource';

/** A property as JSON Schema says it: `type` is one word or several, a choice that may be blank holds null. */
const described = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string().nullable()).optional(),
  anyOf: z.array(z.unknown()).optional(),
});

type Described = z.infer<typeof described>;

const kinds: Readonly<Record<string, ColumnKind>> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
};

const textKinds: Readonly<Record<string, ColumnKind>> = { date: 'date', 'date-time': 'datetime' };

/** By which a day that may be known by its month or year only is told from other text. */
const partialPattern = described.parse(z.toJSONSchema(partialDay)).pattern;

const typesOf = ({ type = [] }: Described): readonly string[] => (typeof type === 'string' ? [type] : type);

const isNull = (each: Described) => typesOf(each).every((type) => type === 'null') && each.enum === undefined;

function kindOf(filled: Described): ColumnKind {
  if (filled.enum !== undefined) return 'choice';
  if (filled.pattern === partialPattern) return 'partial-date';
  const type = typesOf(filled).find((each) => each !== 'null') ?? '';
  return kinds[type] ?? textKinds[filled.format ?? ''] ?? 'text';
}

function columnOf(name: string, property: unknown): Column {
  const whole = described.parse(property);
  const branches = (whole.anyOf ?? [property]).map((each) => described.parse(each));
  const filled = branches.find((each) => !isNull(each)) ?? whole;
  const isOptional = branches.some((each) => typesOf(each).includes('null'));
  const choices = (filled.enum ?? []).filter((choice) => choice !== null);
  return { name, kind: kindOf(filled), isOptional, choices };
}

/** The columns of a resource in the order of its row schema: the one place where they are said. */
export function columnsOf(row: z.ZodType<OpenRow> | z.ZodObject): readonly Column[] {
  const { properties = {} } = z.toJSONSchema(row);
  return Object.entries(properties).map(([name, property]) => columnOf(name, property));
}
