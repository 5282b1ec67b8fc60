/** Which visit, and how it was on the screen. */
export const Seen = ({ id, number }: { id: string; number: number }) => (
  <>
    <input type="hidden" name="visit" value={id} />
    <input type="hidden" name="seen" value={number} />
  </>
);
