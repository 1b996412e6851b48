import { mount } from 'svelte';
import App from './app.svelte';
import { keepFiles } from './shell/service-worker/keep-files.ts';
import './shell/theme/theme.css';

mount(App, { target: document.body });
keepFiles();
