/** What a citizen's first page loads for the young. */
export { SixteenToday } from './SixteenToday.tsx';
export { YouthHome } from './YouthHome.tsx';
