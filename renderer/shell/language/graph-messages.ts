import english from './messages/graph.en.json';
import korean from './messages/graph.ko.json';
import { addMessages } from './messages.ts';

// For computation graphs and for playing: whoever imports this can say what they say.
addMessages({ en: english, ko: korean });
