export { default, generateMetadata } from '@/app/[locale]/(public)/embed/trends/page';
