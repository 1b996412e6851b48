import { expect, test } from 'vitest';
import { canvasPackage } from '../../../exercises/platforms/canvas/canvas-package.ts';
import { moodleXml } from '../../../exercises/platforms/moodle/moodle-xml.ts';
import { qtiPackage, type QtiVersion } from '../../../exercises/platforms/qti/qti-package.ts';
import type { PackageFile } from '../../../exercises/platforms/zip-package.ts';
import { decoded, readMoodle } from '../../platforms/mark-as-moodle.ts';
import { readCanvas } from '../../platforms/mark-as-canvas.ts';
import { readQtiItem } from '../../platforms/mark-as-qti.ts';
import { all, faultsOf, one, readXml } from '../../platforms/read-xml.ts';
import { sampleQuestions, signs } from '../../platforms/sample-questions.ts';

const moodle = moodleXml(sampleQuestions);
const canvas = canvasPackage(sampleQuestions);
const textOf = (files: readonly PackageFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? '';
const versions: readonly QtiVersion[] = ['2.1', '3.0'];

test.each(versions)('a package of QTI %s is valid, and its manifest names every file in it', (version) => {
  const files = qtiPackage(sampleQuestions, version);
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(['imsmanifest.xml', 'test.xml', 'items/task-1.xml', 'items/task-1.svg', 'items/task-2-1.xml']);
  expect(faultsOf(textOf(files, 'imsmanifest.xml'), `manifest-${version}`)).toEqual([]);
  for (const path of ['test.xml', 'items/task-1.xml', 'items/task-2-1.xml']) {
    expect(faultsOf(textOf(files, path), `qti-${version}`)).toEqual([]);
  }
  const named = all(readXml(textOf(files, 'imsmanifest.xml')), 'file').map(({ attributes }) => attributes.href);
  expect([...named].sort()).toEqual(paths.slice(1).sort());
});

test('a package for Canvas is valid, and its manifest names every file in it', () => {
  const paths = canvas.map(({ path }) => path);
  expect(faultsOf(textOf(canvas, 'imsmanifest.xml'), 'manifest-canvas')).toEqual([]);
  expect(faultsOf(textOf(canvas, 'assessment/assessment.xml'), 'canvas-qti')).toEqual([]);
  expect(faultsOf(textOf(canvas, 'assessment/assessment_meta.xml'), 'canvas-quiz')).toEqual([]);
  const named = all(readXml(textOf(canvas, 'imsmanifest.xml')), 'file').map(({ attributes }) => attributes.href);
  expect([...named].sort()).toEqual(paths.slice(1).sort());
});

test('Moodle XML is valid', () => expect(faultsOf(moodle, 'moodle')).toEqual([]));

test.each([
  [
    'qti-2.1',
    '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="a" title="" adaptive="false"/>',
  ],
  ['moodle', moodle.replace('<tolerance>0.0001<', '<tolerance>1e-4<')],
  ['canvas-qti', textOf(canvas, 'assessment/assessment.xml').replace('>0.5941<', '>5.941E-1<')],
] as const)('the schema %s finds what is wrong', (schema, xml) => expect(faultsOf(xml, schema)).not.toEqual([]));

test.each(versions)('QTI %s tells what stands in texts as text, whatever signs are in it', (version) => {
  const files = qtiPackage(sampleQuestions, version);
  const item = readQtiItem(textOf(files, 'items/task-1.xml'));
  expect(item.title).toBe(`1. ${signs}`);
  expect(item.body.text).toContain(`Work out o₁. ${signs}`);
  expect(one(item.body, 'img').attributes).toMatchObject({ src: 'task-1.svg', alt: `Diagram ${signs}` });
  expect(item.mark({ F1: 0.4057 }).feedback.join()).toContain(`The sign. ${signs}`);
  const read = readXml(textOf(files, 'test.xml'));
  expect(read.attributes.title).toBe(`Week 3/4 ${signs}`);
  expect(read.text).toContain(`Read first. ${signs}`);
});

test('Moodle finds no fields but ours, and shows what stands in texts as text', () => {
  const [category, introduction, numerical, cloze] = readMoodle(moodle);
  // A slash in a title would make a category within a category.
  expect(category?.name).toBe(`$course$/top/Week 3//4 ${signs.replaceAll('/', '//')}`);
  expect(introduction).toMatchObject({ type: 'description', name: `Week 3/4 ${signs}` });
  expect(numerical).toMatchObject({ type: 'numerical', name: `1. ${signs}`, points: 4 });
  expect(cloze?.fields).toHaveLength(2);
  expect(decoded(numerical?.text.replace(/<.*?>/g, '') ?? '')).toContain(`Work out o₁. ${signs}`);
  for (const question of [numerical, cloze]) {
    const feedback = question?.fields[0]?.(0.4057).feedback ?? '';
    expect(decoded(feedback.replace(/<.*?>/g, ''))).toBe(`The sign. ${signs}`);
  }
});

test('Canvas shows what stands in texts as text', () => {
  const [first] = readCanvas(textOf(canvas, 'assessment/assessment.xml'));
  expect(first?.title).toBe(`1. ${signs}`);
  for (const text of [first?.text, first?.incorrect])
    expect(decoded(text?.replace(/<.*?>/g, '') ?? '')).toContain(signs);
});

test('the diagram goes along, and each platform finds it', () => {
  const { svg = '' } = sampleQuestions.questions[0]?.picture ?? {};
  const [, , numerical] = readMoodle(moodle);
  expect(numerical?.files).toEqual([{ name: 'task-1.svg', content: svg }]);
  expect(numerical?.text).toContain('src="@@PLUGINFILE@@/task-1.svg"');
  expect(textOf(canvas, 'task-1.svg')).toBe(svg);
  expect(readCanvas(textOf(canvas, 'assessment/assessment.xml'))[0]?.text).toContain(
    'src="$IMS-CC-FILEBASE$/task-1.svg"',
  );
  for (const version of versions) expect(textOf(qtiPackage(sampleQuestions, version), 'items/task-1.svg')).toBe(svg);
});

/** What is typed for o₁, and which part of its points that is worth. */
const typedOutputs = [
  [0.5943, 1],
  [0.5941, 1],
  [0.5944, 1],
  [0.59405, 0],
  [0.59445, 0],
  [0.4057, 0.5],
  [-0.3817, 0.5],
  [0.3817, 0],
] as const;

test('everything from the lowest to the highest is right, a known mistake is worth half, and says what happened', () => {
  const [, , numerical, cloze] = readMoodle(moodle);
  for (const [typed, fraction] of typedOutputs) {
    expect([typed, numerical?.fields[0]?.(typed).fraction]).toEqual([typed, fraction]);
    expect([typed, cloze?.fields[0]?.(typed).fraction]).toEqual([typed, fraction]);
  }
  expect(cloze?.fields[1]?.(0.0000705).fraction).toBe(1);
  expect(cloze?.fields[1]?.(0.0000704).fraction).toBe(0);
  for (const version of versions) {
    const files = qtiPackage(sampleQuestions, version);
    const [single, several] = ['task-1', 'task-2-1'].map((id) => readQtiItem(textOf(files, `items/${id}.xml`)));
    expect([single?.most, several?.most, several?.fields]).toEqual([4, 3, ['F1', 'F2']]);
    for (const [typed, fraction] of typedOutputs) expect(single?.mark({ F1: typed }).score).toBe(4 * fraction);
    expect(several?.mark({ F1: 0.5943, F2: 0.000071 })).toEqual({ score: 3, feedback: [] });
    expect(several?.mark({ F1: 0.5943, F2: -0.000071 }).score).toBe(2.25);
    // Two mistakes fit: both are told.
    expect(several?.mark({ F1: -0.3817 }).feedback.join()).toMatch(/No activation\..*No bias\./);
    expect(several?.mark({})).toEqual({ score: 0, feedback: [] });
  }
});

test('Canvas gets small numbers times a power of a thousand, says so, and sees the same answers as right', () => {
  const [single, text, output, gradient] = readCanvas(textOf(canvas, 'assessment/assessment.xml'));
  expect([single, text, output, gradient].map((item) => [item?.type, item?.points])).toEqual([
    ['numerical_question', 4],
    ['text_only_question', 0],
    ['numerical_question', 1.5],
    ['numerical_question', 1.5],
  ]);
  for (const [typed, fraction] of typedOutputs) {
    // Canvas rounds what is typed to four decimals.
    if (String(typed).length <= 7) expect(output?.isRight(String(typed))).toBe(fraction === 1);
  }
  expect(output?.text).not.toContain('10³');
  expect(gradient?.text).toContain('10³');
  expect(gradient?.exact).toBe(0.071);
  expect(['0.0705', '0.071', '0.0715', '0.0704', '0.0716'].map((typed) => gradient?.isRight(typed))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(gradient?.incorrect).toContain('-0.071');
});

test('whether there are further tries, and whether anything is said before the end, is told where a platform can be told', () => {
  const refs = all(readXml(textOf(qtiPackage(sampleQuestions, '2.1'), 'test.xml')), 'itemSessionControl');
  expect(refs.map(({ attributes }) => attributes)).toEqual([
    { maxAttempts: '0', showFeedback: 'true' },
    { maxAttempts: '1', showFeedback: 'false' },
  ]);
  expect(one(readXml(textOf(canvas, 'assessment/assessment_meta.xml')), 'allowed_attempts').text).toBe('1');
  expect(all(readXml(moodle), 'penalty').map(({ text }) => text)).toEqual(['0', '0.3333333', '0']);
});

test('where exponents are read, a small number may be typed with one; Canvas reads none', () => {
  const hint = '1.2e-5';
  const [, , numerical, cloze] = readMoodle(moodle);
  expect([numerical, cloze].map((question) => question?.text.includes(hint))).toEqual([false, true]);
  const files = qtiPackage(sampleQuestions, '2.1');
  const texts = ['task-1', 'task-2-1'].map((id) => readQtiItem(textOf(files, `items/${id}.xml`)).body.text);
  expect(texts.map((text) => text.includes(hint))).toEqual([false, true]);
  expect(textOf(canvas, 'assessment/assessment.xml')).not.toContain(hint);
});

test('no number in any format has an exponent, which some importers leave out', () => {
  const everything = [
    moodle,
    ...canvas.map(({ text }) => text),
    ...qtiPackage(sampleQuestions, '2.1').map(({ text }) => text),
  ];
  for (const text of everything)
    expect(text.replace(/base64">[^<]*|1\.2e-5/g, '')).not.toMatch(/[>:]-?\d+(?:\.\d+)?e[-+]?\d/i);
});
