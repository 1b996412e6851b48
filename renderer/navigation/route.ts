/** The places a person can be in. */
export type Route =
  | { readonly place: 'library' }
  | { readonly place: 'example'; readonly example: string }
  | { readonly place: 'published'; readonly example: string }
  | { readonly place: 'drill'; readonly drill: string }
  | { readonly place: 'mistake'; readonly mistake: string }
  | { readonly place: 'progress' }
  | { readonly place: 'not-found'; readonly address: string };

/** The part of the page's address after `#` that leads to a route. */
export function addressOf(route: Route): string {
  switch (route.place) {
    case 'library':
      return '/';
    case 'example':
      return `/example/${encoded(route.example)}`;
    case 'published':
      return `/published/${encoded(route.example)}`;
    case 'drill':
      return `/drill/${encoded(route.drill)}`;
    case 'mistake':
      return `/mistake/${encoded(route.mistake)}`;
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
  const [, place, name] = /^\/(drill|example|mistake|published)\/(.+)$/.exec(address) ?? [];
  const id = decoded(name);
  if (id === undefined) return { place: 'not-found', address };
  if (place === 'drill') return { place, drill: id };
  if (place === 'mistake') return { place, mistake: id };
  return { place: place === 'published' ? place : 'example', example: id };
}

/** Where an attempt's drill is done: the ids of mistakes to find begin alike. */
export const routeOfDrill = (id: string): Route =>
  isMistake(id) ? { place: 'mistake', mistake: id } : { place: 'drill', drill: id };

export const isMistake = (id: string): boolean => id.startsWith('mistakes/');

/** Ids may hold slashes, which stay readable in the address. */
const encoded = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
