import { exclusiveOr } from '../../exercises/editor/presets/exclusive-or.ts';
import { EditorDesk } from './editor-desk.ts';
import type { Screen } from './screen.ts';
import { pickIn } from './texts.ts';

const refused = { format: 'backprop-workbook.network', version: 1, inputs: 2, layers: [] };

/** The shelf and the editor in each state that looks different. */
export const editorScreens: readonly Screen[] = [
  {
    name: 'networks',
    async open(workbook) {
      await workbook.place('editor.name').click();
      await new EditorDesk(workbook).blankButton.waitFor();
    },
  },
  {
    name: 'networks-refused',
    async open({ page, say }) {
      const buffer = Buffer.from(JSON.stringify(refused));
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'refused.bpnet.json', mimeType: 'application/json', buffer });
      await page.getByText(say('networks.refused', { file: 'refused.bpnet.json' })).waitFor();
    },
  },
  {
    name: 'editor',
    async open(workbook) {
      const { page, language } = workbook;
      await page.getByRole('button', { name: pickIn(language, exclusiveOr.title), exact: true }).click();
      await new EditorDesk(workbook).loss.filter({ hasText: /\d/ }).waitFor();
    },
  },
  {
    name: 'editor-working',
    async open(workbook) {
      await new EditorDesk(workbook).explain('dE/dz.1.1@1');
    },
  },
  {
    name: 'editor-batch',
    async open(workbook) {
      const desk = new EditorDesk(workbook);
      await desk.samples.selectOption('all');
      await desk.explain('a.1.2');
    },
  },
  {
    name: 'editor-training',
    async open({ page, say }) {
      await page.getByRole('button', { name: say('editor.panel.training'), exact: true }).click();
      await page.getByRole('button', { name: say('editor.training.run'), exact: true }).click();
      await page.getByText(say('editor.training.at', { step: 1000 })).waitFor();
    },
  },
  {
    name: 'editor-export',
    async open({ page, say }) {
      await page.getByRole('button', { name: say('editor.panel.export'), exact: true }).click();
      await page.getByRole('textbox', { name: /\.py$/ }).waitFor();
    },
  },
];
