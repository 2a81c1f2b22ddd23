export { default, generateMetadata } from '@/app/[locale]/(public)/programme/page';
