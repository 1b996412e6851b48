import { formulaProblemMessages } from '../../../exercises/problems/explain-formula.ts';
import english from './messages/formulas.en.json';
import korean from './messages/formulas.ko.json';
import { addMessages } from './messages.ts';

// For formulas and their shelf: whoever imports this can say what they say.
addMessages({ en: { ...english, ...formulaProblemMessages.en }, ko: { ...korean, ...formulaProblemMessages.ko } });
