import { formulaProblemMessages } from '../../../exercises/problems/explain-formula.ts';
import english from './messages/formulas.en.json';
import korean from './messages/formulas.ko.json';
import './editor-messages.ts';
import { addMessages } from './messages.ts';

// For formulas, whose desks say much of what the editor says: whoever imports this can say what they say.
addMessages({ en: { ...english, ...formulaProblemMessages.en }, ko: { ...korean, ...formulaProblemMessages.ko } });
