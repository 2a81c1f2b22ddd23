export { default, generateMetadata } from '@/app/[locale]/(public)/embed/indicators/[code]/map/page';
