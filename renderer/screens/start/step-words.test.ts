import { beforeEach, expect, test } from 'vitest';
import type { SessionDrill } from '../../../exercises/contract/learning-views.ts';
import type { TitledDrill } from '../../parts/names/drill-titles.svelte.ts';
import { language } from '../../shell/language/language.svelte.ts';
import type { BeginStep } from './next-step.ts';
import { sentenceOf, sentenceOfRest } from './step-words.ts';

beforeEach(() => language.choose('en'));

const titles = {
  drill: ({ drill, network }: TitledDrill) => `<${drill}${network ? ` on ${language.pick(network.title ?? '')}` : ''}>`,
  skill: (skill: string) => `<${skill}>`,
};

const drill = (reason: SessionDrill['reason'], ...skills: SessionDrill['skills']): SessionDrill => ({
  drill: 'generated/losses/1/abc',
  kind: 'losses',
  difficulty: 1,
  mode: 'guided',
  reason,
  skills,
  minutes: 2,
});

const begin = (due: number, next: BeginStep['next'], ...drills: readonly SessionDrill[]): BeginStep => ({
  kind: 'begin',
  plan: { minutes: 2 * drills.length, drills },
  due,
  next,
});

test.each<[string, BeginStep, string]>([
  [
    'all of what is due is planned',
    begin(2, null, drill('review', 'loss', 'slope')),
    '2 skills are due for review: about 2 minutes.',
  ],
  [
    'the one skill that is due is planned',
    begin(1, null, drill('review', 'loss')),
    'One skill is due for review: about 2 minutes.',
  ],
  [
    'a part of what is due is planned',
    begin(3, null, drill('review', 'loss', 'slope')),
    '3 skills are due for review. The 2 most urgent take about 2 minutes.',
  ],
  [
    'what is strengthened beside is none of what is due',
    begin(2, null, drill('review', 'loss'), drill('strengthen', 'slope')),
    '2 skills are due for review. The most urgent one takes about 4 minutes.',
  ],
  [
    'a new skill comes after what is due',
    begin(1, 'slope', drill('review', 'loss'), drill('new', 'slope')),
    'One skill to review, and a new one: about 4 minutes.',
  ],
  [
    'only a new skill is planned',
    begin(0, 'slope', drill('new', 'slope')),
    'Ready for a new skill, <slope>: about 2 minutes.',
  ],
  [
    'nothing is due',
    begin(0, null, drill('strengthen', 'slope')),
    'Nothing is due. Time to strengthen what is weakest: about 2 minutes.',
  ],
])('%s', (_, step, sentence) => {
  expect(sentenceOf(step, titles)).toBe(sentence);
});

test('a drill that was left on one’s own network is told with that network', () => {
  const unfinished = { drill: 'network/losses', mode: 'guided', network: 'an id', networkTitle: 'Mine' } as const;
  const sentence = sentenceOf({ kind: 'unfinished', unfinished, instead: null }, titles);
  expect(sentence).toBe('You stopped in the middle of a drill: <network/losses on Mine>');
});

test('at rest, what is still due comes before when it is worth coming back', () => {
  const reviews = { due: '2026-03-04', inDays: 1, skills: 2 };
  expect(sentenceOfRest(1, reviews)).toBe('One more skill is due. Tomorrow is soon enough, or go on now.');
  expect(sentenceOfRest(0, reviews)).toBe('2 skills come back tomorrow, when reviewing does most.');
  expect(sentenceOfRest(0, null)).toBeUndefined();
});
