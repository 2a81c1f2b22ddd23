import { useTranslations } from 'next-intl';

/** Bodies the portal has a name for in both languages, by the name in the data. */
const bodies: Readonly<Record<string, 'mic' | 'most' | 'prime-minister' | 'assembly' | 'committee'>> = {
  'Bộ Thông tin và Truyền thông': 'mic',
  'Bộ Khoa học và Công nghệ': 'most',
  'Thủ tướng Chính phủ': 'prime-minister',
  'Quốc hội': 'assembly',
  'Ủy ban Quốc gia về chuyển đổi số': 'committee',
};

/** The name of a body in the language of the page; null for one the portal knows only as filed. */
export function useBodyName(): (issuer: string) => string | null {
  const t = useTranslations('documents.body');
  return (issuer) => {
    const body = bodies[issuer];
    return body === undefined ? null : t(body);
  };
}
