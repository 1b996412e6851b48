import english from './messages/editor.en.json';
import korean from './messages/editor.ko.json';
import { addMessages } from './messages.ts';

// For the editor of networks: whoever imports this can say what it says.
addMessages({ en: english, ko: korean });
