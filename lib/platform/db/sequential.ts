import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { pools } from '@/lib/platform/db/pools';

type Connected = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Connected['startTransaction']>>;

/** One statement after the other: a transaction has one connection, and the driver wants no second query on it. */
function inOrder(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const queued =
    <Query, Result>(run: (query: Query) => Promise<Result>) =>
    (query: Query): Promise<Result> => {
      const mine = last.then(() => run(query));
      last = mine.catch(() => undefined);
      return mine;
    };
  transaction.queryRaw = queued(transaction.queryRaw.bind(transaction));
  transaction.executeRaw = queued(transaction.executeRaw.bind(transaction));
  return transaction;
}

/** The adapter for PostgreSQL, whose transactions ask one thing at a time; Prisma reads nested rows side by side. */
export class SequentialPg extends PrismaPg {
  readonly #role: string;

  constructor(role: string, ...given: ConstructorParameters<typeof PrismaPg>) {
    super(...given);
    this.#role = role;
  }

  override async connect(): Promise<Connected> {
    const connected = await super.connect();
    const pool: unknown = Reflect.get(connected, 'client');
    if (pool instanceof Pool) pools().set(this.#role, pool);
    const start = connected.startTransaction.bind(connected);
    connected.startTransaction = async (level) => inOrder(await start(level));
    return connected;
  }
}
