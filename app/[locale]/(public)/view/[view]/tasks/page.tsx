export { default, generateMetadata } from '@/app/[locale]/(public)/tasks/page';
