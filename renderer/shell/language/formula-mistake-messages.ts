import { formulaMistakeMessages } from '../../../exercises/words/formula-mistake-messages.ts';
import { addMessages } from './messages.ts';

// The names of mistakes in formulas come with whoever names mistakes.
addMessages(formulaMistakeMessages);
