/** A form's fields, in order; a name may come twice. */
export type Fields = readonly (readonly [name: string, value: string])[];

export type Answer = Readonly<{ status: number; location: string; text: string; headers: Headers }>;

type Request = Readonly<{
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: FormData | string;
  method?: string;
}>;

/** One request as it stands: no redirect followed, nothing added. */
export async function ask({ url, headers, body, ...rest }: Request): Promise<Answer> {
  const method = rest.method ?? (body === undefined ? 'GET' : 'POST');
  const sent = body === undefined ? {} : { body };
  const answer = await fetch(url, { method, headers, redirect: 'manual', ...sent });
  const { status, headers: got } = answer;
  const location = got.get('location') ?? got.get('x-action-redirect') ?? '';
  return { status, location, text: await answer.text(), headers: got };
}

/** The body in which the browser's React sends `action(state, form)`. */
export function actionBody(fields: Fields): FormData {
  const body = new FormData();
  for (const [name, value] of fields) body.append(`_1_${name}`, value);
  body.append('0', JSON.stringify([{ values: {}, issues: [] }, '$K1']));
  return body;
}

/** The body in which a browser without script sends the same form. */
export function plainBody(id: string, fields: Fields): FormData {
  const body = new FormData();
  body.append('$ACTION_REF_1', '');
  body.append('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' }));
  body.append('$ACTION_1:1', JSON.stringify([{ values: {}, issues: [] }]));
  body.append('$ACTION_KEY', 'k1');
  for (const [name, value] of fields) body.append(name, value);
  return body;
}

export type Post = Readonly<{
  origin: string;
  id: string;
  headers: Readonly<Record<string, string>>;
  fields: Fields;
  /** The page it is posted to; an action runs on any. */
  page?: string;
}>;

/** Calls an action as the portal's own page does, on whatever page. */
export function postAction({ origin, id, headers, fields, page = '/' }: Post): Promise<Answer> {
  const sent = { origin, accept: 'text/x-component', 'next-action': id, ...headers };
  return ask({ url: `${origin}${page}`, headers: sent, body: actionBody(fields) });
}

/** How the answer names the outcome: `forbidden`, `invalid` …, `sign-in` for who must, `set-up` and `code` for who owes the second factor, `gone` for a redirect. */
export function outcomeOf({ location, text }: Answer): string {
  if (/\/(xac-thuc-hai-lop|second-factor)/.test(location)) return 'set-up';
  if (/\/(dang-nhap\/ma-xac-thuc|sign-in\/code)/.test(location)) return 'code';
  if (/\/(dang-nhap|sign-in)/.test(location)) return 'sign-in';
  if (location !== '') return `gone ${location}`;
  // What was typed comes back first, and a field may bear the same name.
  return [...text.matchAll(/"outcome":"([a-z-]+)"/g)].at(-1)?.[1] ?? 'nothing';
}
