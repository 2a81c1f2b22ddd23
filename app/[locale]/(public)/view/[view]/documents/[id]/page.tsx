export { default, generateMetadata } from '@/app/[locale]/(public)/documents/[id]/page';
