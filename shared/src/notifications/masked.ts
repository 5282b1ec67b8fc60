/** Enough of one's own number or address to know it again, and no more: the page may be seen by others. */

export const maskedPhone = (phone: string): string => `•••• ${phone.slice(-3)}`;

export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}
