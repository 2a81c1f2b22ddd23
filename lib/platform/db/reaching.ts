import { AsyncLocalStorage } from 'node:async_hooks';
import { Client, escapeLiteral } from 'pg';
import type { Reach } from '@/lib/platform/auth/reach';
import { tracedStatement } from '@/lib/platform/traces/traces';

const reach = new AsyncLocalStorage<Reach>();

type Statement = Readonly<{ text: string }>;

function isStatement(asked: unknown): asked is Statement {
  return typeof asked === 'object' && asked !== null && 'text' in asked && typeof asked.text === 'string';
}

/** The beginning of a transaction says how far it reaches; everything else stays as it is asked. */
function begun(asked: unknown): unknown {
  const provinces = reach.getStore();
  if (provinces === undefined || provinces === 'everywhere') return asked;
  if (!isStatement(asked) || asked.text !== 'BEGIN') return asked;
  return {
    ...asked,
    // Two statements at once go without a name.
    name: undefined,
    text: `BEGIN; SET LOCAL portal.provinces = ${escapeLiteral(provinces.join(','))}`,
  };
}

/** A connection whose transactions begin and say how far they reach in one round trip. */
export class ReachingClient extends Client {
  constructor(...config: ConstructorParameters<typeof Client>) {
    super(...config);
    const ask = this.query.bind(this);
    const query = (first: unknown, ...rest: unknown[]): unknown => {
      const send = (): unknown => Reflect.apply(ask, this, [begun(first), ...rest]);
      return isStatement(first) ? tracedStatement(first.text, send) : send();
    };
    Object.assign(this, { query });
  }
}

/** Every transaction that the work begins touches rows of these provinces alone, or of all for `everywhere`. */
export function reaching<T>(provinceIds: Reach, work: () => Promise<T>): Promise<T> {
  return reach.run(provinceIds, work);
}
