import { mount } from 'svelte';
import App from './app.svelte';
import './shell/theme/theme.css';

mount(App, { target: document.body });
