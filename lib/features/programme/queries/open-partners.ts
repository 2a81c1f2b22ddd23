import type {
  AskedPartners,
  OpenPartner,
  OpenPartnership,
} from '@/lib/features/programme/model/open-partner';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { orderOf, readListed } from '@/lib/platform/db/listed';
import { partialDayOf } from '@/lib/platform/db/partial-day';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The enterprises of the alliance, its chair first, with the provinces a partnership of their own names. */
export function listOpenPartners(
  _viewer: Viewer,
  { sort }: AskedPartners,
  part: Part,
): Promise<Listed<OpenPartner>> {
  return cached(['open-partners', JSON.stringify([sort, part])], [tag.programme, tag.national], () =>
    readListed(partners, orderOf(partnerSorts, sort, Prisma.sql`role, name, id`), part),
  );
}

/** The alliance, the platforms and the cooperations, oldest first. */
export function listOpenPartnerships(
  _viewer: Viewer,
  { sort }: AskedPartners,
  part: Part,
): Promise<Listed<OpenPartnership>> {
  return cached(['open-partnerships', JSON.stringify([sort, part])], [tag.programme, tag.national], () =>
    readListed(partnerships, orderOf(partnershipSorts, sort, Prisma.sql`since, id`), part),
  );
}

const partnerSorts = { name: Prisma.sql`name`, role: Prisma.sql`role` };

const partners = Prisma.sql`
  select n.id, n.name, n.role, n."roleVi" as role_vi, s."provincesVi" as provinces_vi, s."provincesEn" as provinces_en,
    n.source, n.note
  from published."Partner" n
  left join published."Partnership" s on s.id = n.id`;

const partnershipSorts = { since: Prisma.sql`since`, kind: Prisma.sql`kind` };

const pointsOf = (words: Prisma.Sql) => Prisma.sql`
  array(select q.kind || ': ' || ${words} from published."PartnershipPoint" q
    where q."partnershipId" = s.id order by q.position)`;

const partnerships = Prisma.sql`
  select s.id, s.kind, s."titleVi" as title_vi, s."titleEn" as title_en, s."aboutVi" as about_vi,
    s."aboutEn" as about_en, ${partialDayOf(Prisma.sql`s.since`, Prisma.sql`s.precision`)} as since,
    s."partiesVi" as parties_vi, s."partiesEn" as parties_en, s."provincesVi" as provinces_vi,
    s."provincesEn" as provinces_en, ${pointsOf(Prisma.sql`q."textVi"`)} as points_vi,
    ${pointsOf(Prisma.sql`q."textEn"`)} as points_en, s.source, s."noteVi" as note_vi, s."noteEn" as note_en
  from published."Partnership" s`;
