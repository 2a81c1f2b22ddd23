export { default, generateMetadata } from '@/app/[locale]/(public)/embed/tiles/page';
