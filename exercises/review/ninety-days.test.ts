import { describe, expect, it } from 'vitest';
import { studyNinetyDays, type Study } from '../../test/learners/studying/ninety-days.ts';
import type { Talent, Talents } from '../../test/learners/studying/student.ts';
import { skillNames, type SkillName } from '../contract/learning-views.ts';
import { drillFacts } from '../skills/drill-facts.ts';
import { evidenceOf } from '../skills/evidence.ts';
import { isBegunByItself } from '../skills/skill-map.ts';
import { standingsOn } from './standing/skill-standing.ts';

/** What a student comes to with enough practice: right 96, 77 and 43 times in a hundred. */
const groups = ['strong', 'middling', 'weak'] as const;
type Group = (typeof groups)[number];
const best: Readonly<Record<Group, number>> = { strong: 3.2, middling: 1.2, weak: -0.3 };

/** Strengths and weaknesses that take turns along the skills, so that no group is what is taught first or last. */
const groupIn = (turn: number, skill: SkillName): Group =>
  groups[(skillNames.indexOf(skill) + turn) % groups.length] ?? 'middling';

function talentsIn(turn: number): Talents {
  const talent = (skill: SkillName): Talent => ({ best: best[groupIn(turn, skill)], learns: 0.15, keeps: 15 });
  return Object.fromEntries(skillNames.map((skill) => [skill, talent(skill)])) as Talents;
}

const turns = [0, 1, 2, 3, 4, 5];
const withGroups = turns.map((turn) => ({ turn, study: studyNinetyDays(`turn ${turn}`, talentsIn(turn)) }));
/** Every skill another strength. */
const mixed = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => studyNinetyDays(seed));
const studies = [...withGroups.map(({ study }) => study), ...mixed];

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The skills that were begun, with what is estimated and what is true. */
const outcomes = ({ student, summary, lastDay }: Study) =>
  standingsOn(lastDay, summary.skills).flatMap(({ skill, mastery }) =>
    mastery === null ? [] : [{ skill, estimated: mastery, true: student.chanceOf(skill, lastDay) }],
  );

/** On what share of the days since it was begun a skill was practised; undefined where it never was. */
function practised({ days, lastDay }: Study, skill: SkillName): number | undefined {
  const [first, ...later] = days.filter(({ drills }) => drills.some(({ skills }) => skills.includes(skill)));
  return first && (1 + later.length) / (lastDay - first.day);
}

describe('after ninety days of study', () => {
  it('the estimate ranks two skills as they truly are, nearly nine times in ten, where one is much better known', () => {
    const pairs = mixed.flatMap((study) => {
      const skills = outcomes(study);
      return skills.flatMap((one) =>
        skills.filter((other) => one.true - other.true >= 0.2).map((other) => [one, other]),
      );
    });
    const right = pairs.filter(([better, worse]) => better && worse && better.estimated > worse.estimated);
    expect(pairs.length).toBeGreaterThan(150);
    expect(right.length / pairs.length).toBeGreaterThan(0.88);
  });

  it.each(withGroups)(
    'with two dozen answers, all he is good at stands above all he is bad at (turn $turn)',
    ({ turn, study }) => {
      const asked = study.log.flatMap((answer) =>
        evidenceOf(answer, drillFacts(answer)).flatMap(({ skill, direct }) => (direct ? [skill] : [])),
      );
      const isSure = (skill: SkillName): boolean => asked.filter((one) => one === skill).length >= 24;
      const estimatesOf = (group: Group): number[] =>
        outcomes(study).flatMap(({ skill, estimated }) =>
          groupIn(turn, skill) === group && isSure(skill) ? [estimated] : [],
        );
      expect(estimatesOf('strong').length).toBeGreaterThan(2);
      expect(estimatesOf('weak').length).toBeGreaterThan(2);
      expect(Math.min(...estimatesOf('strong'))).toBeGreaterThan(Math.max(...estimatesOf('weak')));
    },
  );

  it.each(withGroups)('what a student is good at stands above what he is bad at (turn $turn)', ({ turn, study }) => {
    const estimates = groups.map((group) =>
      mean(outcomes(study).flatMap(({ skill, estimated }) => (groupIn(turn, skill) === group ? [estimated] : []))),
    );
    expect(estimates).toEqual([...estimates].sort((one, other) => other - one));
  });

  it.each(withGroups)('the weak skills came back most often, the strong ones least (turn $turn)', ({ turn, study }) => {
    const [strong = NaN, middling = NaN, weak = NaN] = groups.map((group) =>
      mean(skillNames.flatMap((skill) => (groupIn(turn, skill) === group ? (practised(study, skill) ?? []) : []))),
    );
    expect(middling).toBeGreaterThan(strong);
    expect(weak).toBeGreaterThan(middling);
    expect(weak).toBeGreaterThan(2 * strong);
  });

  it('every skill was begun, but for two or three whose groundwork never came to hold', () => {
    const begun = skillNames.filter(isBegunByItself).length;
    for (const study of studies) expect(outcomes(study).length).toBeGreaterThanOrEqual(begun - 3);
  });

  it('the sessions took ten minutes or less on average, and hardly one took more than eleven', () => {
    for (const { days } of studies) {
      const minutes = days.map((day) => day.minutes);
      expect(mean(minutes)).toBeLessThanOrEqual(10);
      expect(minutes.filter((taken) => taken > 11).length / minutes.length).toBeLessThan(0.06);
    }
  });

  it('no drill was brought back with the numbers that it had before', () => {
    for (const { days } of studies) {
      const drills = days.flatMap((day) => day.drills.map(({ drill }) => drill));
      expect(new Set(drills).size).toBe(drills.length);
    }
  });
});
