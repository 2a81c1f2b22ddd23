export { default, generateMetadata } from '@/app/[locale]/(public)/verify/[receipt]/page';
