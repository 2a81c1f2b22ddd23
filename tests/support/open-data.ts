import { GET } from '@/app/api/v1/[...path]/route';

/** Asks the open data as a program would: `/api/v1/` is understood. */
export function askApi(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const url = new URL(path, 'http://localhost:3000/api/v1/');
  const params = Promise.resolve({ path: url.pathname.replace('/api/v1/', '').split('/') });
  return GET(new Request(url, { headers }), { params });
}

export type ListAnswer = Readonly<{
  data: readonly Readonly<Record<string, string | number | boolean | null | readonly string[]>>[];
  meta: Readonly<Record<string, unknown>> & Readonly<{ total: number; page: number; per_page: number }>;
  links: Readonly<Record<string, string>>;
}>;

/** A list that must answer. */
export async function askList(path: string): Promise<ListAnswer> {
  const answer = await askApi(path);
  if (answer.status !== 200) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
  return (await answer.json()) as ListAnswer;
}

export type ProblemAnswer = Readonly<{
  title: string;
  status: number;
  detail: string;
  errors?: readonly Readonly<{ parameter: string; detail: string }>[];
}>;

export async function askProblem(path: string, headers = {}): Promise<ProblemAnswer> {
  const answer = await askApi(path, headers);
  if (answer.headers.get('content-type') !== 'application/problem+json; charset=utf-8')
    throw new Error(`${path}: not a problem but ${String(answer.status)}`);
  return (await answer.json()) as ProblemAnswer;
}
