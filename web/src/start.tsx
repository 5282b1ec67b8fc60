import './platform/portal.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { DesignSystemLanguage } from './platform/DesignSystemLanguage.tsx';
import { makeRouter } from './router.tsx';

export function start() {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <DesignSystemLanguage>
        <RouterProvider router={makeRouter()} />
      </DesignSystemLanguage>
    </StrictMode>,
  );
}
