/** What the router loads for a citizen's first page. */
export { HomePage } from './HomePage.tsx';
export { loadHome } from './home-route.ts';
