import { createHash } from 'node:crypto';

/** A connection keeps the plan of each, so that they are few. */
const most = 100;

/** Texts remembered until one of them comes again; strangers can ask in many ways. */
const longest = 2000;

/**
 * Names statements from the second time they are asked, in which case the database keeps their plans: planning one of
 * the portal's questions takes longer than answering it. The empty name, for all others, keeps nothing.
 */
export function nameStatements(): (query: Readonly<{ sql: string }>) => string {
  const once = new Set<string>();
  const named = new Set<string>();
  return ({ sql }) => {
    const name = createHash('sha1').update(sql).digest('base64url');
    if (named.has(name)) return name;
    if (!once.has(name) || named.size >= most) {
      if (once.size >= longest) once.clear();
      once.add(name);
      return '';
    }
    named.add(name);
    return name;
  };
}
