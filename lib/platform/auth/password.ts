import { hash, verify } from '@node-rs/argon2';
import { makeGate } from '@/lib/platform/gate';

/** argon2id with 64 MiB, three passes, one lane: 75 ms, four times the floor of ASVS 5.0 appendix C. */
const cost = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
const current = '$argon2id$v=19$m=65536,t=3,p=1$';

/** The hash of nobody's password: checking it takes an unknown person as long as a known one. */
const nobody = `${current}X3GYT+pq/RQEkxyx/Hcrmg$b7Yp/n36qY7HZZEMf7XBQ6QVSJtQpHYauYtsQnv3afU`;

const gate = makeGate(4, 50);

/** Vietnamese keyboards send the same keys as NFC or NFD, so both must be one password (deviates from ASVS 6.2.8). */
function composed(password: string): string {
  return password.normalize('NFC');
}

/** Hashes a password to be kept. Throws `Overloaded` when fifty already wait. */
export function hashPassword(password: string): Promise<string> {
  return gate(() => hash(composed(password), cost));
}

/** True for the right password; a missing hash is checked against nobody's, which takes as long and is never right. */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  const right = await gate(() => verify(kept ?? nobody, composed(password)));
  return right && kept !== null;
}

/** True when a kept hash was made with weaker settings than today's. */
export function isOutdated(kept: string): boolean {
  return !kept.startsWith(current);
}
