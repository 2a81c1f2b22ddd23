/**
 * Codes that mean "the database cannot be reached or cannot take more now", after which nothing was written and the same
 * may be tried again: Prisma's P1001 P1002 P1008 P1017 P2024 P2028 P2037; PostgreSQL's class 08, a full disk or
 * memory and too many connections (53100 53200 53300), a stop (57P01–57P03), and what our own limits of time end – a
 * statement (57014), a wait for a lock (55P03), a pause inside a transaction (25P03); and sockets'. A full disk of the
 * files is such a time as well. P2039 is none: Prisma says it of whatever PostgreSQL refuses, also of a broken rule; the
 * code beneath it decides.
 */
const outage = new Set([
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'],
  ...['08000', '08001', '08003', '08004', '08006', '57P01', '57P02', '57P03'],
  ...['53100', '53200', '53300', '57014', '55P03', '25P03'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'],
  ...['ENOSPC', 'EDQUOT'],
]);

/** How the driver adapter itself names the same. */
const kinds = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'TooManyConnections', 'SocketTimeout']);

const wordings =
  /Query read timeout|timeout exceeded when trying to connect|Connection terminated|Can't reach database server|Server has closed the connection/;

function field(value: object, name: string): unknown {
  return name in value ? Reflect.get(value, name) : undefined;
}

function says(error: object): boolean {
  const code = field(error, 'originalCode') ?? field(error, 'code') ?? field(error, 'errorCode');
  if (typeof code === 'string' && outage.has(code)) return true;
  const kind = field(error, 'kind');
  if (typeof kind === 'string' && kinds.has(kind)) return true;
  const message = field(error, 'message');
  return typeof message === 'string' && wordings.test(message);
}

function causeOf(error: object): unknown {
  const meta = field(error, 'meta');
  const beneath = typeof meta === 'object' && meta !== null ? field(meta, 'driverAdapterError') : undefined;
  return beneath ?? field(error, 'cause');
}

/** True when an error says that the database is unreachable, stopping, full or too slow: answer 503, not 500. */
export function isUnavailable(error: unknown): boolean {
  let current = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    if (says(current)) return true;
    current = causeOf(current);
  }
  return false;
}
