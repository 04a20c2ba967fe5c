export { collections } from './library/collections.ts';
