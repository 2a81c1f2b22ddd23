import { z } from 'zod';
import { columnWords, dataWords } from '@/lib/platform/api/about';
import { contentTypes } from '@/lib/platform/api/body';
import { formats, type Format, type ResourceName } from '@/lib/platform/api/names';
import { apiWords, type ProblemStatus } from '@/lib/platform/api/problem';
import type { Resource } from '@/lib/platform/api/resource';

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema of a zod schema as OpenAPI 3.1 takes it. */
export function jsonSchema(schema: z.ZodType): Json {
  return Object.fromEntries(Object.entries(z.toJSONSchema(schema)).filter(([key]) => key !== '$schema'));
}

const properties = z.object({ properties: z.record(z.string(), z.record(z.string(), z.unknown())) });

function parameterWords(name: string): string {
  const t = apiWords('en');
  const key = `parameters.${name}` as 'parameters.page';
  return t.has(key) ? t(key) : name;
}

/** The parameters of a question; several values of one stand in one word, with commas. */
export function parametersOf(
  asks: z.ZodObject,
  example: Readonly<Record<string, string>> = {},
): readonly Json[] {
  return Object.entries(properties.parse(jsonSchema(asks)).properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    description: parameterWords(name),
    ...(schema['type'] === 'array' ? { style: 'form', explode: false } : {}),
    schema,
    ...(example[name] === undefined ? {} : { example: exampleOf(schema, example[name]) }),
  }));
}

function exampleOf(schema: Json, text: string): unknown {
  if (schema['type'] === 'array') return text.split(',');
  return schema['type'] === 'integer' ? Number(text) : text;
}

/** A row with a word on each of its columns. */
export function rowSchema(name: ResourceName, row: z.ZodObject): Json {
  const whole = jsonSchema(row);
  const described = Object.entries(properties.parse(whole).properties).map(([column, schema]) => [
    column,
    { ...schema, description: columnWords('en', name, column) },
  ]);
  return { ...whole, properties: Object.fromEntries(described) };
}

/** How any question may fail. */
export function failuresIn(statuses: readonly ProblemStatus[]): Json {
  const t = apiWords('en');
  return Object.fromEntries(
    statuses.map((status) => [status, { description: t(`problem.${status}.title`), ...problemContent }]),
  );
}

const problemContent = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const typeOf = (format: Format) => contentTypes[format].split(';')[0] ?? '';

function successOf(name: ResourceName, format: Format): Json {
  const schema = format === 'json' ? { $ref: `#/components/schemas/${name}_list` } : undefined;
  return {
    description: dataWords('en')(`resources.${name}.description`),
    headers: { ETag: { schema: { type: 'string' } }, Link: { schema: { type: 'string' } } },
    content: { [typeOf(format)]: schema === undefined ? {} : { schema } },
  };
}

/** The three addresses of a list. */
export function listPaths({ name, asks, example }: Resource): Json {
  return Object.fromEntries(
    formats.map((format) => [
      `/api/v1/${name}${format === 'json' ? '' : `.${format}`}`,
      {
        get: {
          operationId: `${name}_${format}`,
          tags: [name],
          summary: dataWords('en')(`resources.${name}.title`),
          parameters: parametersOf(asks, example),
          responses: {
            200: successOf(name, format),
            304: { description: 'Not modified' },
            ...failuresIn([400, 406, ...(format === 'json' ? [] : [413 as const]), 429, 503]),
          },
        },
      },
    ]),
  );
}
