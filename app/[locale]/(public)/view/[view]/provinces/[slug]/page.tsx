export { default, generateMetadata } from '@/app/[locale]/(public)/provinces/[slug]/page';
