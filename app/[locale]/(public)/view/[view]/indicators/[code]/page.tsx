export { default, generateMetadata } from '@/app/[locale]/(public)/indicators/[code]/page';
