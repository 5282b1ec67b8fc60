import { useEffect } from 'react';
import { useNavigate } from 'react-router';

/** The design system draws plain links. Those that stay within the app are followed by the router, here for all. */
export function useInsideLinks() {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return;
      const { origin, pathname, search, hash, target } = link;
      // Some links of the design system say outright that they stay in the tab.
      if (target && target !== '_self') return;
      if (origin !== location.origin || /^\/(api|docs)(\/|$)/.test(pathname)) return;
      if (hash && pathname === location.pathname) return;
      event.preventDefault();
      void navigate(pathname + search + hash);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}
