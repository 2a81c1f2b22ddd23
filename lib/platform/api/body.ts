import { z } from 'zod';
import { aboutLines } from '@/lib/platform/api/about';
import { askedPage } from '@/lib/platform/api/asked';
import { columnsOf } from '@/lib/platform/api/column';
import { toCsv } from '@/lib/platform/api/csv';
import type { Format } from '@/lib/platform/api/names';
import { licenceHref } from '@/lib/platform/api/licence';
import { linkHeader, linksOf } from '@/lib/platform/api/paging';
import type { Listed, OpenRow, Part, Resource } from '@/lib/platform/api/resource';
import { toXlsx } from '@/lib/platform/api/xlsx';
import { today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { href } from '@/lib/platform/routes';

export const contentTypes = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<Format, string>;

type Values = Readonly<Record<string, string>>;

type Found = Readonly<{ resource: Resource; values: Values; listed: Listed<OpenRow> }>;

type Body = Readonly<{
  content: string | Uint8Array<ArrayBuffer>;
  headers: Readonly<Record<string, string>>;
}>;

/** The most rows one file holds; beyond it the reader is sent to pages or to the full dump. */
const mostRows = 50_000;

const page = z.object(askedPage);

/** Which rows a format takes: a page as JSON, every row as a file. */
export function partOf(values: Values, format: Format): Part {
  if (format !== 'json') return { limit: mostRows, offset: 0 };
  const asked = page.parse(values);
  return { limit: asked['per-page'], offset: (asked.page - 1) * asked['per-page'] };
}

/** What every answer of the API says about itself; like the links of an answer, in the portal's first language. */
export function answerMeta() {
  return {
    today: today(),
    is_demonstration: env().DEMO,
    licence: licenceHref('vi'),
    documentation: `${env().PUBLIC_URL}${href('vi', 'data')}`,
  };
}

function jsonBody({ resource, values, listed }: Found): Body {
  const { page: number, 'per-page': perPage } = page.parse(values);
  const { rows: data, total } = listed;
  const links = linksOf({ path: `/api/v1/${resource.name}`, values, page: number, perPage, total });
  const meta = { resource: resource.name, total, page: number, per_page: perPage, ...answerMeta() };
  return {
    content: JSON.stringify({ data, meta, links }),
    headers: { 'content-type': contentTypes.json, link: linkHeader(links) },
  };
}

function fileHeaders(resource: Resource, format: Format) {
  return {
    'content-type': contentTypes[format],
    'content-disposition': `attachment; filename="tien-do-so-${resource.name}.${format}"`,
  };
}

function csvBody({ resource, listed }: Found): Body {
  return { content: toCsv(columnsOf(resource.row), listed.rows), headers: fileHeaders(resource, 'csv') };
}

async function xlsxBody({ resource, values, listed }: Found): Promise<Body> {
  const columns = columnsOf(resource.row);
  const { href } = new URL(
    `/api/v1/${resource.name}?${new URLSearchParams(values).toString()}`,
    env().PUBLIC_URL,
  );
  const about = aboutLines(resource.name, columns, href);
  const content = await toXlsx({ name: resource.name, columns, rows: listed.rows, about, day: today() });
  return { content, headers: fileHeaders(resource, 'xlsx') };
}

const bodies = { json: jsonBody, csv: csvBody, xlsx: xlsxBody };

/** What was found, in the format asked for. */
export async function bodyOf(format: Format, found: Found): Promise<Body> {
  return bodies[format](found);
}
