import { type ComponentProps, lazy, Suspense } from 'react';
import { late } from '../platform/late.ts';

/** Doors are mostly open: what tells of shut ones is loaded when there is one to tell of. */
const doors = late(() => import('./doors.ts'));
const Closed = lazy(async () => ({ default: (await doors()).ClosedDoorPage }));
const Nobody = lazy(async () => ({ default: (await doors()).NobodyPage }));
const Why = lazy(async () => ({ default: (await doors()).DoorWhy }));
const Shut = lazy(async () => ({ default: (await doors()).ShutDoors }));

export const ClosedDoorPage = (props: ComponentProps<typeof Closed>) => (
  <Suspense>
    <Closed {...props} />
  </Suspense>
);

export const NobodyPage = (props: ComponentProps<typeof Nobody>) => (
  <Suspense>
    <Nobody {...props} />
  </Suspense>
);

export const DoorWhy = (props: ComponentProps<typeof Why>) => (
  <Suspense>
    <Why {...props} />
  </Suspense>
);

export const ShutDoors = (props: ComponentProps<typeof Shut>) => (
  <Suspense>
    <Shut {...props} />
  </Suspense>
);
