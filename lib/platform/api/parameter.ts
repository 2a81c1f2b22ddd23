import { z } from 'zod';
import type { Parameter } from '@/lib/platform/api/described';

const asked = z.object({
  properties: z.record(
    z.string(),
    z.object({
      type: z.string().optional(),
      format: z.string().optional(),
      enum: z.array(z.string()).optional(),
      default: z.union([z.string(), z.number(), z.array(z.string())]).optional(),
    }),
  ),
});

const kinds: Readonly<Record<string, Parameter['kind']>> = { integer: 'integer', array: 'many' };

/** What a question may be asked, in its order; pages are left to programs. */
export function parametersIn(asks: z.ZodObject): readonly Parameter[] {
  const { properties } = asked.parse(z.toJSONSchema(asks));
  return Object.entries(properties)
    .filter(([name]) => name !== 'page' && name !== 'per-page')
    .map(([name, { type = '', format, enum: choices = [], default: fallback = '' }]) => {
      const plain = format === 'date' ? 'date' : (kinds[type] ?? 'text');
      return { name, kind: choices.length > 0 ? 'choice' : plain, choices, fallback: String(fallback) };
    });
}
