const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" };

function decoded(text: string): string {
  return text.replace(/&(quot|amp|lt|gt|#x27);/g, (_, name: string) => entities[name] ?? '');
}

function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : decoded(found);
}

/** What a browser without script would send of the form that has the field: everything it holds when the page comes. */
export function formWith(html: string, field: string): FormData {
  const form = html.split('<form').find((part) => part.split('</form>')[0]?.includes(`name="${field}"`));
  if (form === undefined) throw new Error(`no form on the page asks for ${field}`);
  const data = new FormData();
  for (const [tag] of (form.split('</form>')[0] ?? '').matchAll(/<input[^>]*>/g)) {
    const name = attributeOf(tag, 'name');
    const isLeft = /type="(?:checkbox|radio)"/.test(tag) && !/\schecked/.test(tag);
    if (name !== undefined && !isLeft) data.append(name, attributeOf(tag, 'value') ?? '');
  }
  return data;
}

/** As a browser does, asks again when the portal had closed the connection that was kept for the next question. */
async function ask(url: string, asked: RequestInit): Promise<Response> {
  const first = await fetch(url, asked).catch((error: unknown) => {
    if (isClosed(error)) return null;
    throw error;
  });
  return first ?? fetch(url, asked);
}

function isClosed(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'UND_ERR_SOCKET';
}

type Asking = (url: string, asked: RequestInit) => Promise<Response>;

/** Somebody signed in, who asks and sends as a browser without script does. */
export class Person {
  private constructor(
    private readonly origin: string,
    private cookie = '',
    private readonly way: Asking = ask,
  ) {}

  /** Somebody who has not signed in. */
  static stranger(origin: string): Person {
    return new Person(origin);
  }

  static async signIn(origin: string, account: string, password: string): Promise<Person> {
    const person = Person.stranger(origin);
    const email = `${account}@tiendoso.example`;
    const form = await person.open('/dang-nhap', 'password');
    form.set('email', email);
    form.set('password', password);
    const answer = await person.post('/dang-nhap', form);
    const [cookie] = answer.headers.getSetCookie();
    if (cookie === undefined) throw new Error(`${account} could not sign in`);
    person.cookie = cookie.split(';')[0] ?? '';
    return person;
  }

  /** The same person, who asks in another way. */
  asking(way: Asking): Person {
    return new Person(this.origin, this.cookie, way);
  }

  /** An answer as it is. */
  read(path: string): Promise<Response> {
    return this.way(this.origin + path, { headers: { cookie: this.cookie }, redirect: 'manual' });
  }

  async get(path: string): Promise<void> {
    const answer = await this.way(this.origin + path, { headers: { cookie: this.cookie } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}`);
  }

  async post(path: string, body: FormData): Promise<Response> {
    const headers = { cookie: this.cookie, origin: this.origin };
    return this.way(this.origin + path, { method: 'POST', headers, body, redirect: 'manual' });
  }

  /** The page's form that has the field, as the page fills it. */
  async open(path: string, field: string): Promise<FormData> {
    const page = await this.way(this.origin + path, { headers: { cookie: this.cookie } });
    return formWith(await page.text(), field);
  }
}
