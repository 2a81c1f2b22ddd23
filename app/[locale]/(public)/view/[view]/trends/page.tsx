export { default, generateMetadata } from '@/app/[locale]/(public)/trends/page';
