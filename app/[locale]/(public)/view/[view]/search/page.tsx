export { default, generateMetadata } from '@/app/[locale]/(public)/search/page';
