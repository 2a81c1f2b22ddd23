import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { next } from '@/ops/build';
import { startSite, type Site } from '@/ops/bench/portal';

const layout = `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`;
const expire = `import { revalidatePath } from 'next/cache';
export function GET() { revalidatePath('/'); return new Response(null, { status: 204 }); }`;

/** A page of nothing but text, as long as the portal's overview, so that both send the same bytes. */
function page(bytes: number): string {
  return `export const dynamic = 'force-static';
export default function Page() { return <p>{'x'.repeat(${String(bytes)})}</p>; }`;
}

/** What Next does at its best: one static page, no data, no cache of ours. */
export async function startBareNext(folder: string, bytes: number): Promise<Site> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'app/expire'), { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  // Without one of its own it would take the portal's, further up.
  await writeFile(path.join(folder, 'next.config.js'), 'export default {};');
  await writeFile(path.join(folder, 'app/layout.jsx'), layout);
  await writeFile(path.join(folder, 'app/page.jsx'), page(bytes));
  await writeFile(path.join(folder, 'app/expire/route.js'), expire);
  const variables = { NEXT_TELEMETRY_DISABLED: '1' };
  const built = spawnSync(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...process.env, ...variables },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`the bare page did not build:\n${built.stdout}${built.stderr}`);
  return startSite([next, 'start'], { cwd: folder, variables });
}
