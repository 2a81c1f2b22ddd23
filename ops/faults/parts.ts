import type pg from 'pg';

/** What a drill needs of a database, whatever it is made of. */
export type Data = Readonly<{
  /** The three addresses of the portal, which stay while what is behind them comes and goes. */
  addresses: () => Readonly<{
    DATABASE_OWNER_URL: string;
    DATABASE_URL: string;
    DATABASE_PUBLIC_URL: string;
  }>;
  /** A connection of the drill's own. */
  client: () => Promise<pg.Client>;
  stop: () => Promise<void>;
}>;

/** What a drill needs of the web server, be it one process or several. */
export type Application = Readonly<{
  isRunning: boolean;
  untilReady: () => Promise<unknown>;
  stop: () => Promise<void>;
}>;

/** What a drill's portal is made of; the name is that of its log and its journal. */
export type Parts<D extends Data, A extends Application> = Readonly<{
  name: string;
  startDatabase: (folder: string) => Promise<D>;
  prepareApplication: (
    log: string,
    folder: string,
  ) => Promise<Readonly<{ origin: string; start: () => A | Promise<A> }>>;
  /** Brings structure and demonstration into the database; this version's own, unless said otherwise. */
  fill?: () => Promise<void>;
}>;
