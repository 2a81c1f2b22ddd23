export { default, generateMetadata } from '@/app/[locale]/(public)/embed/map/page';
