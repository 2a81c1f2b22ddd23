export { default, generateMetadata } from '@/app/[locale]/(public)/claims/[subject]/page';
