import english from './messages/classroom.en.json';
import korean from './messages/classroom.ko.json';
import { addMessages } from './messages.ts';

// For task packs, worksheets and classes: whoever imports this can say what they say.
addMessages({ en: english, ko: korean });
