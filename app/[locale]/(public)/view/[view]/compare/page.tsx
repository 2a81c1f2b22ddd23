export { default, generateMetadata } from '@/app/[locale]/(public)/compare/page';
