export { default, generateMetadata } from '@/app/[locale]/(public)/embed/indicators/[code]/trend/page';
