/** FUL-03: areas are 1 insight in registered data, 2 patient record, 3 digital health services. Days from the start. */
type DemoFullmakt = {
  giver: string;
  receiver: string;
  areas: (1 | 2 | 3)[];
  fromDay: number;
  toDay: number | null;
};

export const fullmakter: readonly DemoFullmakt[] = [
  { giver: 'arne', receiver: 'liv', areas: [1, 2, 3], fromDay: -400, toDay: null },
  { giver: 'borghild', receiver: 'kari', areas: [1], fromDay: -90, toDay: 640 },
  { giver: 'olav', receiver: 'hilde', areas: [1, 2, 3], fromDay: -395, toDay: -30 },
  { giver: 'solveig', receiver: 'per', areas: [1, 2, 3], fromDay: -200, toDay: null },
];
