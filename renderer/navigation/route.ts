/** The places a person can be in. */
export type Route =
  | { readonly place: 'library' }
  | { readonly place: 'drill'; readonly drill: string }
  | { readonly place: 'progress' }
  | { readonly place: 'not-found'; readonly address: string };

/** The part of the page's address after `#` that leads to a route. */
export function addressOf(route: Route): string {
  switch (route.place) {
    case 'library':
      return '/';
    case 'drill':
      return `/drill/${route.drill.split('/').map(encodeURIComponent).join('/')}`;
    case 'progress':
      return '/progress';
    case 'not-found':
      return route.address;
  }
}

/** The route that an address leads to; never throws, whatever was typed there. */
export function routeOf(address: string): Route {
  if (address === '' || address === '/') return { place: 'library' };
  if (address === '/progress') return { place: 'progress' };
  const drill = decoded(/^\/drill\/(.+)$/.exec(address)?.[1]);
  return drill === undefined ? { place: 'not-found', address } : { place: 'drill', drill };
}

function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
