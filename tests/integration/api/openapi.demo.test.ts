import '@/tests/support/data-cache';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GET as contents } from '@/app/api/v1/route';
import { GET as days } from '@/app/api/v1/days.ics/route';
import { GET as ofProvince } from '@/app/api/v1/provinces/[slug]/publications.atom/route';
import { GET as publications } from '@/app/api/v1/publications.atom/route';
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
const every = Object.entries(description.paths as unknown as Readonly<Record<string, Operation>>);
const isFollowed = ([path]: Readonly<[string, Operation]>) => /(?:v1|atom|ics)$/.test(path);
const paths = every.filter((each) => !isFollowed(each));
const followed = every.filter(isFollowed);
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

const slug = Promise.resolve({ slug: 'ha-noi' });
const doors: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
  '/api/v1': contents,
  '/api/v1/publications.atom': publications,
  '/api/v1/provinces/{slug}/publications.atom': (request) => ofProvince(request, { params: slug }),
  '/api/v1/days.ics': days,
};

test('the index, the feeds and the calendar are described and answer in the type they promise', async () => {
  expect(followed.map(([path]) => path).sort()).toEqual(Object.keys(doors).sort());
  for (const [path, { get }] of followed) {
    const answer = await doors[path]?.(new Request(new URL(path, 'http://localhost:3000')));
    expect(answer?.status, path).toBe(200);
    const [type = ''] = (answer?.headers.get('content-type') ?? '').split(';');
    expect(get.responses['200']?.content, path).toHaveProperty([type]);
  }
});

test('the index names every list with its three files, and where everything else is', async () => {
  const answer = await contents(new Request('http://localhost:3000/api/v1'));
  const { data, links } = (await answer.json()) as {
    data: readonly { name: string; csv: string }[];
    links: Readonly<Record<string, string>>;
  };
  expect(data.map(({ name }) => name)).toEqual(resources.map(({ name }) => name));
  expect(data[0]?.csv).toBe('http://localhost:3000/api/v1/provinces.csv');
  expect(links['openapi']).toBe('http://localhost:3000/api/v1/openapi.json');
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
