import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { TemplateCard, TemplateView } from '../contract/formula-views.ts';
import { ChosenSizes, type Chosen } from '../templates/chosen-sizes.ts';
import { templateOf, templates } from '../templates/templates.ts';

/** Every template, as a list shows it. */
export const templateCards = (): readonly TemplateCard[] =>
  templates.map(({ id, title, summary }) => ({ id, title, summary }));

/** A template's page, with its formula in the sizes chosen or as usual. */
export function templateView(asked: {
  readonly template: string;
  readonly sizes?: Chosen | undefined;
}): Outcome<TemplateView> {
  const template = templateOf(asked.template);
  if (!template) return failure({ code: 'unknown-example', example: asked.template });
  const { id, title, summary, lookFor, sizes } = template;
  const chosen = new ChosenSizes(template, asked.sizes);
  return success({
    id,
    title,
    summary,
    lookFor,
    sizes: sizes.map((size) => ({
      name: size.name,
      title: size.title,
      choices: size.choices.map((choice) => ({ value: choice.value, title: choice.title ?? choice.value })),
      chosen: size.choices.find(({ value }) => chosen.is(size.name, value))?.value ?? size.usual,
    })),
    formula: template.write(chosen),
  });
}
