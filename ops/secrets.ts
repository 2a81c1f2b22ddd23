import { randomBytes, randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const demonstrationSecrets = z.strictObject({ authSecret: z.string(), password: z.string() });

export type DemonstrationSecrets = z.infer<typeof demonstrationSecrets>;

/** The file whose presence says that this folder has served a demonstration. */
export function demonstrationFile(folder: string): string {
  return path.join(folder, 'demonstration.json');
}

export function hasDemonstrationSecrets(folder: string): boolean {
  return existsSync(demonstrationFile(folder));
}

async function keep(file: string, make: () => string): Promise<string> {
  if (existsSync(file)) return readFile(file, 'utf8');
  const text = make();
  await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  return text;
}

/** A password one can read aloud: no letters or digits that look alike. */
function readablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)] ?? 'x').join('');
  return [group(), group(), group()].join('-');
}

/** The demonstration's sign-in secret and password, generated once. */
export async function demonstrationSecretsOf(folder: string): Promise<DemonstrationSecrets> {
  const text = await keep(demonstrationFile(folder), () =>
    JSON.stringify({ authSecret: randomBytes(48).toString('base64'), password: readablePassword() }),
  );
  return demonstrationSecrets.parse(JSON.parse(text));
}

/** The password of the embedded PostgreSQL's superuser or of one of its logins, generated once. */
export function clusterPassword(folder: string, login = 'postgres'): Promise<string> {
  return keep(path.join(folder, `${login}.password`), () => randomBytes(24).toString('hex'));
}
