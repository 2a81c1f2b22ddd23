import '@/tests/support/data-cache';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openApi } from '@/app/open-data/openapi';
import { resources } from '@/app/open-data/resources';
import { askApi } from '@/tests/support/open-data';

type Parameter = Readonly<{
  name: string;
  in: string;
  example?: unknown;
  schema: Readonly<Record<string, unknown>>;
}>;
type Operation = Readonly<{
  get: Readonly<{
    parameters: readonly Parameter[];
    responses: Readonly<
      Record<string, Readonly<{ content?: Readonly<Record<string, { schema?: unknown }>> }>>
    >;
  }>;
}>;

const description = openApi();
const paths = Object.entries(description.paths as unknown as Readonly<Record<string, Operation>>);
const text = (value: unknown) => (Array.isArray(value) ? value.join(',') : String(value));

/** The JSON Schema of an answer with everything it refers to, read by zod as any client would. */
function checker(reference: unknown) {
  const whole = JSON.stringify({ ...(reference as object), $defs: description.components.schemas });
  return z.fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')) as never);
}

const schemaOf = (operation: Operation, type: string) => {
  const success = operation.get.responses['200']?.content?.[type];
  return success?.schema;
};

function address(path: string, parameters: readonly Parameter[]): string {
  const filled = path.replace('{slug}', 'ha-noi').replace('/api/v1/', '');
  const asked = parameters.filter((each) => each.in === 'query' && each.example !== undefined);
  return `${filled}?${new URLSearchParams(asked.map((each) => [each.name, text(each.example)])).toString()}`;
}

test('the description is a valid OpenAPI 3.1 document', async () => {
  const answer = await askApi('openapi.json');
  const result = await new Validator().validate((await answer.json()) as Record<string, unknown>);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
});

test('every list is described in its three formats, and one province', () => {
  expect(paths).toHaveLength(resources.length * 3 + 1);
});

describe.each(paths)('%s', (path, operation) => {
  test('answers its examples in the type it promises', async () => {
    const answer = await askApi(address(path, operation.get.parameters));
    const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
    expect(answer.status).toBe(200);
    expect(operation.get.responses['200']?.content).toHaveProperty([type]);
    const schema = schemaOf(operation, type);
    if (schema !== undefined)
      expect(checker(schema).safeParse(await answer.json()).error?.issues ?? []).toEqual([]);
  });

  test('takes every parameter it describes, one by one', async () => {
    for (const parameter of operation.get.parameters.filter((each) => each.in === 'query')) {
      const value = parameter.example ?? firstOf(parameter.schema);
      if (value === undefined) continue;
      const answer = await askApi(address(path, [{ ...parameter, example: value }]));
      expect(answer.status, `${path} ${parameter.name}=${text(value)}`).toBe(200);
    }
  });

  test('names a wrong parameter in the problem it promises', async () => {
    const answer = await askApi(`${address(path, [])}khong-co=1`);
    expect(answer.status).toBe(400);
    expect(checker({ $ref: '#/components/schemas/Problem' }).safeParse(await answer.json()).success).toBe(
      true,
    );
  });
});

/** Something a parameter without an example allows: the default, the first choice, the least, a day. */
function firstOf(schema: Readonly<Record<string, unknown>>): unknown {
  const [choice] = (schema['enum'] as readonly unknown[] | undefined) ?? [];
  const day = schema['format'] === 'date' ? '2022-06-30' : undefined;
  return schema['default'] ?? choice ?? schema['minimum'] ?? day;
}
