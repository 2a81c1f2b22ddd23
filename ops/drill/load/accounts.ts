import { randomUUID } from 'node:crypto';
import { percentile } from '@/ops/bench/load';
import { Person } from '@/ops/bench/person';
import { tell } from '@/ops/bench/record';
import { hold } from '@/ops/drill/load/figures';
import type { Scene } from '@/ops/drill/load/rush';

const tries = 200;
const ways = [
  {
    title: 'signing in with a wrong password',
    path: '/dang-nhap',
    typed: { password: 'khong-phai-mat-khau' },
  },
  { title: 'asking for a new password', path: '/quen-mat-khau', typed: {} },
] as const;

/** Milliseconds until one form is answered that names an address. */
async function once(origin: string, { path, typed }: (typeof ways)[number], email: string): Promise<number> {
  const somebody = Person.stranger(origin);
  const form = await somebody.open(path, 'email');
  for (const [name, value] of Object.entries({ ...typed, email })) form.set(name, value);
  const begun = performance.now();
  await (await somebody.post(path, form)).arrayBuffer();
  return performance.now() - begun;
}

/** AC-34: how long an answer takes does not tell whether anybody has the address. */
export async function whoHasAnAccount({ world }: Scene): Promise<void> {
  tell(`\nAC-34  ${String(tries)} tries of addresses that somebody has and as many that nobody has, in turn`);
  const client = await world.database.client();
  for (const way of ways) {
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let time = 0; time < tries; time += 1) {
      const account = world.officers[time % world.officers.length]?.account ?? '';
      for (const [taken, name] of [
        [known, account],
        [unknown, `khong-${randomUUID()}`],
      ] as const) {
        // The limits of guesses would end the trial long before: what is measured is what they let through.
        await client.query('delete from "RateBucket"');
        taken.push(await once(world.origin, way, `${name}@tiendoso.example`));
      }
    }
    const apart = Math.abs(percentile(known, 0.5) - percentile(unknown, 0.5));
    hold(`${way.title}: medians apart`, apart, 15, 'ms');
  }
  await client.end();
}
