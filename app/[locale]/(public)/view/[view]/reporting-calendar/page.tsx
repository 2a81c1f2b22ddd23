export { default, generateMetadata } from '@/app/[locale]/(public)/reporting-calendar/page';
