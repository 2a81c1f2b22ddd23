import { waysOut } from '@/lib/platform/env-ways-out';

type Variables = Readonly<Record<string, string>>;

/**
 * What takes the operator's own settings away: every variable of the portal blank, because Next reads what is absent
 * from files, and those of PostgreSQL's programs absent, because a blank one is an error to them.
 */
export function nothingOfTheOperator(
  around: NodeJS.ProcessEnv = process.env,
): Record<string, '' | undefined> {
  const ours = Object.keys(waysOut).map((name) => [name, ''] as const);
  const libraries = Object.keys(around).filter((name) => /^PG[A-Z]/.test(name));
  return Object.fromEntries([...ours, ...libraries.map((name) => [name, undefined] as const)]);
}

/**
 * The environment of whatever a drill or a benchmark starts: with the variables of the real portal in the operator's
 * shell it would migrate, fill and mail from the live database.
 */
export function ownEnvironment(
  variables: Variables,
  around: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  return { ...around, ...nothingOfTheOperator(around), ...variables };
}
