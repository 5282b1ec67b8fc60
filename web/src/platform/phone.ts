export { phoneText } from '@helsesim/shared/phone';

export const phoneLink = (phone: string): string => `tel:${phone.replace(/\s/g, '')}`;
