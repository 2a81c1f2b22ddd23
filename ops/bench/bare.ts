import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startSite, type Site } from '@/ops/bench/portal';
import { root } from '@/ops/folders';

const layout = `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`;
const expire = `import { revalidatePath } from 'next/cache';
export function GET() { revalidatePath('/'); return new Response(null, { status: 204 }); }`;

const sentence = 'Theo Bộ TT&TT, 63/63 tỉnh đã lập Ban Chỉ đạo, 55/63 tỉnh có nghị quyết về chuyển đổi số. ';

/** Nothing but a Vietnamese sentence; Next sends it twice, as HTML and as its payload, so half makes the same bytes. */
function page(bytes: number): string {
  return `export const dynamic = 'force-static';
export default function Page() { return <p>{${JSON.stringify(sentence)}.repeat(${String(Math.round(bytes / 2 / Buffer.byteLength(sentence)))})}</p>; }`;
}

type Manifest = Readonly<Partial<Record<'dependencies' | 'optionalDependencies', Record<string, string>>>>;

/** Next and React with what they need, installed here; inside the project Next would take the portal's proxy too. */
async function packagesOf(names: readonly string[], found = new Set<string>()): Promise<Set<string>> {
  for (const name of names) {
    const folder = path.join(root, 'node_modules', name);
    if (found.has(name) || !existsSync(folder)) continue;
    found.add(name);
    const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest;
    await packagesOf(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }), found);
  }
  return found;
}

/** What Next does at its best: one static page, no data, no cache of ours. */
export async function startBareNext(folder: string, bytes: number): Promise<Site> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'app/expire'), { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  for (const name of await packagesOf(['next', 'react', 'react-dom'])) {
    await cp(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name), {
      recursive: true,
    });
  }
  await writeFile(path.join(folder, 'app/layout.jsx'), layout);
  await writeFile(path.join(folder, 'app/page.jsx'), page(bytes));
  await writeFile(path.join(folder, 'app/expire/route.js'), expire);
  const variables = { NEXT_TELEMETRY_DISABLED: '1' };
  const next = path.join(folder, 'node_modules/next/dist/bin/next');
  const built = spawnSync(process.execPath, [next, 'build'], {
    cwd: folder,
    env: { ...process.env, ...variables },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`the bare page did not build:\n${built.stdout}${built.stderr}`);
  return startSite([next, 'start'], { cwd: folder, variables });
}
