export { chinaHolidays } from './china.ts';
export { estimateHolidays } from './estimate.ts';
