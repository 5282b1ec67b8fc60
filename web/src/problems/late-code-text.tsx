import type { ProblemCode } from '@helsesim/shared/problem';
import { lazy, Suspense } from 'react';
import { late } from '../platform/late.ts';

const codeText = late(() => import('./CodeText.tsx'));
const Text = lazy(async () => ({ default: (await codeText()).CodeText }));

/** There are many codes in three languages, and most visits meet none: their words come when the first no has come. */
export const CodeText = ({ code }: { code: ProblemCode }) => (
  <Suspense>
    <Text code={code} />
  </Suspense>
);
