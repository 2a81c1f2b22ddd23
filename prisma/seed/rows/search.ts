import { badRow } from '@/prisma/seed/files';
import { idOf } from '@/prisma/seed/id';
import type { Facts } from '@/prisma/seed/read';
import { termRows } from '@/prisma/seed/rows/glossary';

/** Pages of the portal itself, which the search finds like anything else. */
export const pageRows = ({ pages }: Facts) =>
  pages.map((row) => ({
    screen: row.screen,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    aboutVi: row.about_vi,
    aboutEn: row.about_en,
  }));

/** Other words people type for a thing, each of which the files must hold; and the enterprises, which stand on a page. */
export function aliasRows(facts: Facts) {
  const known = new Set([
    ...facts.units.map((unit) => `province ${unit.slug}`),
    ...facts.tasks.map((task) => `task ${String(task.number)}`),
    ...facts.editions.map((edition) => `indicator ${edition.code.toLowerCase()}`),
    ...facts.milestones.map((milestone) => `milestone ${milestone.id}`),
    ...termRows(facts).map((term) => `term ${term.slug}`),
    ...facts.pages.map((page) => `page ${page.screen}`),
  ]);
  const enterprises = facts.enterprises.map(({ name }) => ({
    id: idOf('search-alias', 'page', 'programme#partners', name),
    kind: 'page' as const,
    address: 'programme#partners',
    alias: name,
    why: 'enterprise of the alliance, named there',
  }));
  const listed = facts.aliases.map((row) => {
    const { kind, address, alias, why } = row;
    if (!known.has(`${kind} ${address}`)) throw badRow(row, 'address', 'names nothing of its kind');
    return { id: idOf('search-alias', kind, address, alias), kind, address, alias, why };
  });
  return [...listed, ...enterprises];
}
