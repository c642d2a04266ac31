import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { ClippingIdSchema, type ClippingId } from '../clippings/clipping.ts';

export type Route =
  | { readonly view: 'page' }
  | { readonly view: 'library' }
  | { readonly view: 'clipping'; readonly id: ClippingId };

/** `#/`, `#/library`, `#/clippings/ID`; anything else is the page. */
export function parseRoute(hash: string): Route {
  const [, view, id] = hash.replace(/^#/, '').split('/');
  if (view === 'library') return { view };
  const clippingId = v.safeParse(ClippingIdSchema, id);
  return view === 'clippings' && clippingId.success
    ? { view: 'clipping', id: clippingId.output }
    : { view: 'page' };
}

export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'page':
      return '#/';
    case 'library':
      return '#/library';
    case 'clipping':
      return `#/clippings/${route.id}`;
  }
}

/** Where the popup is, kept in its address so that a clipping can be opened in a tab. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(parseRoute(location.hash));
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  return [
    route,
    (next) => {
      location.hash = formatRoute(next);
    },
  ];
}
