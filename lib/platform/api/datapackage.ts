import { columnWords, dataWords } from '@/lib/platform/api/about';
import type { Weighed } from '@/lib/platform/api/archive';
import { columnsOf } from '@/lib/platform/api/column';
import type { Column, ColumnKind } from '@/lib/platform/api/described';
import type { Resource } from '@/lib/platform/api/resource';
import { env } from '@/lib/platform/env';

const types: Readonly<Record<ColumnKind, string>> = {
  text: 'string',
  choice: 'string',
  list: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  'partial-date': 'string',
  datetime: 'datetime',
};

function fieldOf(resource: Resource, { name, kind, isOptional, choices }: Column) {
  return {
    name,
    type: types[kind],
    description: columnWords('en', resource.name, name),
    'description:vi': columnWords('vi', resource.name, name),
    constraints: {
      required: !isOptional && kind !== 'text' && kind !== 'list',
      ...(choices.length > 0 ? { enum: choices } : {}),
    },
  };
}

function resourceOf(resource: Resource, { name: path, bytes, hash }: Weighed) {
  const t = dataWords('en');
  return {
    name: resource.name,
    path,
    profile: 'tabular-data-resource',
    title: t(`resources.${resource.name}.title`),
    description: t(`resources.${resource.name}.description`),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash,
    schema: {
      fields: columnsOf(resource.row).map((column) => fieldOf(resource, column)),
      missingValues: [''],
    },
  };
}

type Filed = Readonly<{ resource: Resource; file: Weighed }>;

/** A Frictionless Data Package (version 1) of tables: what is in each, in which types and units, under which terms. */
export function dataPackage(files: readonly Filed[], day: string) {
  const t = dataWords('en');
  const home = env().PUBLIC_URL;
  return {
    profile: 'tabular-data-package',
    name: 'tien-do-so',
    title: 'Tiến độ số: digital transformation of the provinces of Viet Nam',
    description: [...(env().DEMO ? [t('demonstration')] : []), t('units')].join(' '),
    homepage: `${home}/en/data`,
    created: `${day}T00:00:00Z`,
    licenses: [{ title: t('licence.text'), path: 'LICENSE.md' }],
    sources: [{ title: t('sources.text'), path: `${home}/en/method` }],
    resources: files.map(({ resource, file }) => resourceOf(resource, file)),
  };
}
