import { Article } from '@/components/features/programme/article';

const sections = [
  'claim-and-proof',
  'documents',
  'tasks',
  'status',
  'ranks',
  'indices',
  'as-of',
  'demonstration',
  'sources',
  'licences',
] as const;

/** How each figure is made, what is invented, and under which terms it may be used. */
export function Method() {
  return <Article namespace="method" sections={sections} />;
}
