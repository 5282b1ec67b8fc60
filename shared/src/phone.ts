/** A Norwegian number as people write it: `01 90 00 00` for `+4701900000`, in one piece. Others are left as they are. */
export function phoneText(phone: string): string {
  const [, digits] = /^(?:\+47|0047)?\s?((?:\d\s?){8})$/.exec(phone.trim()) ?? [];
  return digits ? (digits.replace(/\s/g, '').match(/../g) ?? []).join('\u00a0') : phone;
}
