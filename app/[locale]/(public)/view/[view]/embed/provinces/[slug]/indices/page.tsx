export { default, generateMetadata } from '@/app/[locale]/(public)/embed/provinces/[slug]/indices/page';
