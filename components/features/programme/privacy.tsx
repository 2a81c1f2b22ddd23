import { Article } from '@/components/features/programme/article';

export type SessionLimits = Readonly<{
  idleMinutes: number;
  adminIdleMinutes: number;
  hours: number;
  most: number;
}>;

const sections = [
  'visitors',
  'addresses',
  'attempts',
  'reports',
  'accounts',
  'acts',
  'files',
  'people',
  'law',
] as const;

/** What the portal keeps of whom, for how long, and what the public never sees; the limits are those of the code. */
export function Privacy({ limits }: { limits: SessionLimits }) {
  return <Article namespace="privacy" sections={sections} values={limits} />;
}
