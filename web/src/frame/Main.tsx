import type { ReactNode } from 'react';
import { Footer } from '../platform/Footer.tsx';

/** The content of a page, and what stands under every page. */
export const Main = ({ children }: { children: ReactNode }) => (
  <>
    <main id="content" tabIndex={-1}>
      {children}
    </main>
    <Footer />
  </>
);
