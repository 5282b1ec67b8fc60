import './platform/portal.scss';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { DesignSystemLanguage } from './platform/DesignSystemLanguage.tsx';
import { showLanguage } from './platform/language.ts';
import { makeRouter } from './router.tsx';

export async function start() {
  const root = document.getElementById('root');
  if (!root) return;
  await showLanguage();
  createRoot(root).render(
    <StrictMode>
      <DesignSystemLanguage>
        <RouterProvider router={makeRouter()} />
      </DesignSystemLanguage>
    </StrictMode>,
  );
}
