export { default, generateMetadata } from '@/app/[locale]/(public)/embed/ranking/page';
