import { mount } from 'svelte';
import App from './app.svelte';
import { keepPageFiles } from './shell/service-worker/page-files.svelte.ts';
import './shell/theme/theme.css';

mount(App, { target: document.body });
keepPageFiles();
