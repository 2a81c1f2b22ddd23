import { z } from 'zod';
import { otherPaths } from '@/app/open-data/other-paths';
import { resources } from '@/app/open-data/resources';
import { openProvinceDetail } from '@/lib/features/provinces/model/open-province';
import { askProvince } from '@/lib/features/provinces/schema/open-provinces';
import { dataWords } from '@/lib/platform/api/about';
import { listMeta, listLinks, oneMeta, problemDocument } from '@/lib/platform/api/envelope';
import { licenceHref } from '@/lib/platform/api/licence';
import { failuresIn, jsonSchema, listPaths, parametersOf, rowSchema } from '@/lib/platform/api/openapi';
import { env } from '@/lib/platform/env';

const provincePath = {
  get: {
    operationId: 'province',
    tags: ['provinces'],
    summary: 'One province',
    parameters: [
      { name: 'slug', in: 'path', required: true, schema: { type: 'string' }, example: 'ha-noi' },
      ...parametersOf(askProvince, { date: '2022-05-05' }),
    ],
    responses: {
      200: {
        description: 'The unit of that short name on the day, with every name it had.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/province' } } },
      },
      304: { description: 'Not modified' },
      ...failuresIn([400, 404, 406, 429, 503]),
    },
  },
};

function schemas() {
  const lists = resources.flatMap(({ name, row }) => [
    [name, rowSchema(name, row)] as const,
    [
      `${name}_list`,
      {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
          meta: jsonSchema(listMeta),
          links: jsonSchema(listLinks),
        },
        required: ['data', 'meta', 'links'],
        additionalProperties: false,
      },
    ] as const,
  ]);
  const province = z.strictObject({ data: openProvinceDetail, meta: oneMeta });
  return {
    ...Object.fromEntries(lists),
    province: jsonSchema(province),
    Problem: jsonSchema(problemDocument),
  };
}

/** The description of the API, made of the schemas that its questions and answers are checked against. */
export function openApi() {
  const t = dataWords('en');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tiến độ số: open data',
      version: '1',
      description: `${t('units')} ${t('sources.text')}`,
      license: { name: t('licence.text'), url: licenceHref('en') },
    },
    servers: [{ url: env().PUBLIC_URL }],
    tags: [
      ...resources.map(({ name }) => ({ name, description: t(`resources.${name}.description`) })),
      { name: 'follow', description: 'The index, feeds and a calendar.' },
    ],
    paths: {
      ...Object.fromEntries(resources.flatMap((resource) => Object.entries(listPaths(resource)))),
      '/api/v1/provinces/{slug}': provincePath,
      ...otherPaths,
    },
    components: { schemas: schemas() },
  };
}
