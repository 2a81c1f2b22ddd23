export { default, generateMetadata } from '@/app/[locale]/(public)/embed/provinces/[slug]/trend/page';
