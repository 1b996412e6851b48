import { app, type Event } from 'electron';
import { isPage } from '../page/page-address.ts';

/** Nothing leads away from the page, and nothing opens beside it; it may only be loaded again. */
export function setUpNavigationLock(): void {
  app.on('web-contents-created', (_, contents) => {
    const stay = (event: Event<{ url: string }>) => {
      if (!isPage(event.url)) event.preventDefault();
    };
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
