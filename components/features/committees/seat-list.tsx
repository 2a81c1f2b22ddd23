import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import { leadingRoles, type Seat } from '@/lib/features/committees/model/composition';

/** Who leads, by role; nobody is said in words. */
export function SeatList({ seats }: Readonly<{ seats: readonly Seat[] }>) {
  const t = useTranslations('committees');
  if (seats.length === 0) return <p className="quiet">{t('nobody')}</p>;
  const items = leadingRoles.flatMap((role) => {
    const held = seats.filter((seat) => seat.role === role);
    if (held.length === 0) return [];
    const detail = (
      <ul lang="vi">
        {held.map(({ name, position }) => (
          <li key={`${name} ${position}`}>
            {name}, {position}
          </li>
        ))}
      </ul>
    );
    return [{ term: t(`role.${role}`), detail }];
  });
  return <DefinitionList items={items} />;
}
