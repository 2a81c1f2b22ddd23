import { createHash } from 'node:crypto';
import { log } from '@/lib/platform/log';

/** A connection keeps the plan of each, so that they are few. */
const most = 100;

/** Different texts whose askings are counted at a time; strangers can ask in many ways. */
const longest = 2000;

/** A crawler's questions come a few times each, the portal's own with every page. */
const often = 8;

/**
 * Names statements that are asked again and again, so that the database keeps their plans: planning one of the portal's
 * questions takes longer than answering it. The empty name, for all others, keeps nothing. A name once given is never
 * taken back, because connections keep the plan for as long as they live.
 */
export function nameStatements(role: string): (query: Readonly<{ sql: string }>) => string {
  const askings = new Map<string, number>();
  const named = new Set<string>();
  return ({ sql }) => {
    const name = createHash('sha1').update(sql).digest('base64url');
    if (named.has(name)) return name;
    if (named.size === most) return '';
    const times = (askings.get(name) ?? 0) + 1;
    if (askings.size >= longest) askings.clear();
    askings.set(name, times);
    if (times < often) return '';
    askings.delete(name);
    named.add(name);
    if (named.size === most) log('warn', 'statement-names-used-up', { role, names: most });
    return name;
  };
}
