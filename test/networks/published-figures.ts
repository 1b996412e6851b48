import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import {
  beginners,
  chapterOfABook,
  classScores,
  courseWithTanh,
  crossEntropyWalk,
  exclusiveOr,
  linearUnits,
  network,
  oneNeuronThreeSamples,
  oneTutorial,
  rectified,
  softComputing,
  textbookWithOneOutput,
  threeHidden,
  websiteForStudents,
} from './published-networks.ts';

/** A figure as it was printed; it was to be written to as many decimals as it has, or to so many. */
export interface Figure {
  readonly quantity: string;
  readonly typed: string;
  readonly decimals?: number;
}

/** A figure that is not what the right method gives; `is` is empty where a sum was reckoned wrongly and nothing more can be said. */
interface PublishedSlip extends Figure {
  readonly is: readonly MistakeName[];
}

/** A network that somebody worked by hand in public, with the figures that are right, and those that are not. */
export interface PublishedSheet {
  readonly what: string;
  readonly network: NetworkDocument;
  readonly right: readonly Figure[];
  readonly slips: readonly PublishedSlip[];
}

/** `'a.1.1 0.552, a.1.2 0.547'` */
const figures = (text: string): Figure[] =>
  text.split(',').map((part) => {
    const [quantity = '', typed = ''] = part.trim().split(/\s+/);
    return { quantity, typed };
  });

const slip = (figure: string, ...is: readonly MistakeName[]): PublishedSlip => {
  const [quantity = '', typed = ''] = figure.split(' ');
  return { quantity, typed, is };
};

/** Facts and figures only; each from one source, of the kind that its name says. */
export const publishedSheets: readonly PublishedSheet[] = [
  {
    what: 'a tutorial that is copied more than any other',
    network: network(oneTutorial),
    right: figures(
      'z.1.1 0.3775, a.1.1 0.593269992, a.1.2 0.596884378, z.2.1 1.105905967, a.2.1 0.75136507, a.2.2 0.772928465, ' +
        'E.1 0.274811083, E.2 0.023560026, E 0.298371109, dE/da.2.1 0.74136507, da/dz.2.1 0.186815602, ' +
        'dE/dz.2.1 0.138498562, dE/dw.2.1.1 0.082167041, w+.2.1.1 0.35891648, w+.2.1.2 0.408666186, ' +
        'w+.2.2.1 0.511301270, w+.2.2.2 0.561370121, dE/da.1.1<1 0.055399425, dE/da.1.1<2 -0.019049119, ' +
        'dE/da.1.1 0.036350306, da/dz.1.1 0.241300709, dE/dw.1.1.1 0.000438568, w+.1.1.1 0.149780716, ' +
        'w+.1.1.2 0.19956143, w+.1.2.1 0.24975114, w+.1.2.2 0.29950229',
    ),
    // Its own last figure comes from a program that went back through the new weights; the others are of its readers and copies.
    slips: [
      slip("E' 0.291027924", 'updated-weight-used'),
      slip('z.1.1 0.3825', 'weights-transposed'),
      slip('z.1.1 0.0275', 'bias-forgotten'),
      slip('a.1.1 0.406730008', 'exponent-sign'),
      slip('z.2.1 0.505905967', 'bias-forgotten'),
      slip('E 0.596742218', 'factor-two'),
      slip('E.1 0.549622166', 'factor-two'),
      slip('dE/da.2.1 -0.74136507', 'error-sign'),
      slip('dE/dw.2.1.1 -0.082167041', 'error-sign', 'sign-lost'),
      slip('w+.2.1.2 0.511301270', 'another-old-weight'),
      slip('w+.2.1.1 0.44108352', 'added-not-subtracted', 'error-sign'),
      slip('w+.2.1.1 0.317832959', 'rate-forgotten', 'factor-two'),
      slip('dE/dw.2.1.1 0.439829649', 'slope-dropped'),
      slip('dE/da.1.1 0.055399425', 'path-missed'),
      slip('dE/da.1.1 0.100400326', 'next-weight-left-out'),
      slip('w+.1.1.1 0.149817636', 'updated-weight-used'),
      slip('w+.1.1.1 0.149842'),
    ],
  },
  {
    what: 'a textbook of data mining, whose errors are target minus output',
    network: network(textbookWithOneOutput),
    right: figures(
      'z.1.1 -0.7, a.1.1 0.332, z.1.2 0.1, a.1.2 0.525, z.2.1 -0.105, a.2.1 0.474, dE/dz.2.1 0.1311, ' +
        'dE/dz.1.2 -0.0065, dE/dz.1.1 -0.0087, w+.2.1.1 -0.261, w+.2.1.2 -0.138, w+.1.1.1 0.192, w+.1.2.1 -0.306, ' +
        'w+.1.1.2 0.4, w+.1.2.2 0.1, w+.1.1.3 -0.508, w+.1.2.3 0.194, b+.2.1 0.218, b+.1.2 0.194, b+.1.1 -0.408',
    ),
    slips: [
      slip('dE/dz.2.1 -0.1311', 'error-sign'),
      slip('a.1.1 0.668', 'exponent-sign'),
      slip('dE/dz.2.1 0.526', 'slope-dropped'),
      slip('w+.2.1.1 -0.339', 'added-not-subtracted', 'error-sign'),
    ],
  },
  {
    what: 'a chapter of an introductory book, which goes back through weights of after the step',
    network: network(chapterOfABook),
    right: figures('z.1.1 0.755, a.1.1 0.68, z.1.2 0.68, a.1.2 0.6637, z.2.1 0.80133, a.2.1 0.69, w+.2.1.1 0.272392'),
    slips: [slip('dE/dz.1.1 -0.002406', 'updated-weight-used'), slip('dE/dz.1.2 -0.007916', 'updated-weight-used')],
  },
  {
    what: 'a website for students, with digits reckoned wrongly and a point that slipped',
    network: network(websiteForStudents),
    right: figures('z.1.1 0.21, a.1.1 0.55, z.1.2 0.315, a.2.1 0.67, dE/dz.2.1 -0.0376, dE/dz.1.1 -0.0027'),
    slips: [slip('a.1.2 0.59'), slip('dE/dz.1.2 -0.0819', 'decimal-slip')],
  },
  {
    what: 'a textbook of soft computing',
    network: network(softComputing),
    right: figures(
      'z.1.1 0.2, z.1.2 0.9, a.1.1 0.5498, a.1.2 0.7109, z.2.1 0.09101, a.2.1 0.5227, da/dz.2.1 0.2495, ' +
        'dE/dz.2.1 0.1191, Δw.2.1.1 0.0164, Δw.2.1.2 0.02117, Δb.2.1 0.02978, dE/da.1.1 0.04764, dE/da.1.2 0.01191, ' +
        'dE/dz.1.1 0.0118, dE/dz.1.2 0.00245, Δw.1.1.1 0, Δw.1.1.2 0.00295, w+.2.1.1 0.4164, w+.2.1.2 0.12117, ' +
        'b+.2.1 -0.17022, w+.1.1.2 -0.09705, w+.1.2.2 0.4006125',
    ),
    slips: [slip('dE/da.1.1 0.1191', 'next-weight-left-out'), slip('Δw.2.1.1 0.02978', 'source-left-out')],
  },
  {
    what: 'a textbook of artificial intelligence: the exclusive or',
    network: network(exclusiveOr),
    right: figures(
      'a.1.1 0.5250, a.1.2 0.8808, a.2.1 0.5097, dE/da.2.1 -0.5097, dE/dz.2.1 -0.1274, Δw.2.1.1 -0.0067, ' +
        'Δw.2.1.2 -0.0112, Δb.2.1 -0.0127, dE/dz.1.1 0.0381, dE/dz.1.2 -0.0147, Δw.1.1.1 0.0038, Δw.1.2.1 -0.0015, ' +
        'w+.1.1.1 0.5038, w+.1.2.1 0.8985, w+.1.1.2 0.4038, w+.1.2.2 0.9985, w+.2.1.1 -1.2067, w+.2.1.2 1.0888, ' +
        'b+.1.1 -0.7962, b+.1.2 0.0985, b+.2.1 -0.3127',
    ),
    slips: [slip('a.2.1 0.5839', 'bias-forgotten'), slip('dE/dz.2.1 0.1274', 'error-sign', 'sign-lost')],
  },
  {
    what: 'a blog with three hidden units, which divides where it should multiply',
    network: network(threeHidden),
    right: figures('z.1.1 1.0, z.1.2 1.3, z.1.3 0.8, a.1.1 0.73, a.1.2 0.79, a.1.3 0.69, a.2.1 0.77, dE/da.2.1 -0.77'),
    slips: [slip('dE/dw.2.1.1 -0.1838'), slip('dE/dz.1.1 -0.0880')],
  },
  {
    what: 'notes with the short delta of cross-entropy',
    network: network(crossEntropyWalk),
    right: figures(
      'z.1.1 0.1, a.1.1 0.5250, a.1.2 0.5744, z.2.1 0.6072, a.2.1 0.6473, E 0.4350, dE/dz.2.1 -0.3527, ' +
        'dE/dw.2.1.1 -0.1852, dE/dw.2.1.2 -0.2026',
    ),
    slips: [
      slip('dE/dz.2.1 -0.0805', 'extra-slope'),
      slip('dE/dz.2.1 0.3527', 'error-sign', 'sign-lost'),
      slip('dE/da.2.1 -0.3527', 'delta-for-activation-gradient'),
      slip('dE/dw.2.1.1 -0.0423', 'extra-slope'),
    ],
  },
  {
    what: 'an exercise of a course with tanh everywhere',
    network: network(courseWithTanh),
    right: figures(
      'z.1.1 0.270000, z.1.2 -0.180000, a.1.1 0.2636248355, a.1.2 -0.1780808681, z.2.1 0.3852366782, ' +
        'a.2.1 0.3672465626, E 0.4003769125, dE/da.2.1 -1.2655068747, da/dz.2.1 0.8651299622, dE/dz.2.1 -1.0948279147',
    ),
    slips: [
      slip('dE/da.2.1 -0.6327534374', 'factor-two'),
      slip('E 0.2001884563', 'factor-two'),
      slip('dE/dz.2.1 -0.2940742', 'slope-of-another'),
      slip('da/dz.2.1 0.2323765', 'slope-of-another'),
      slip('da/dz.2.1 0.8515927', 'slope-of-sum'),
    ],
  },
  {
    what: 'course notes on linear classifiers',
    network: network(classScores),
    right: figures('z.1.1 -2.85, z.1.2 0.86, z.1.3 0.28, a.1.1 0.016, a.1.2 0.631, a.1.3 0.353, E 1.04'),
    slips: [slip('E 0.452', 'other-logarithm')],
  },
  {
    what: 'an article with units that have no activation, to two decimals',
    network: network(linearUnits),
    right: figures(
      'a.1.1 0.85, a.1.2 0.48, a.2.1 0.191, E 0.327, dE/da.2.1 -0.809, w+.2.1.1 0.17, w+.2.1.2 0.17, w+.1.1.1 0.12, ' +
        "w+.1.1.2 0.23, w+.1.2.1 0.13, w+.1.2.2 0.10, a'.2.1 0.26",
    ),
    slips: [
      slip('w+.2.1.1 0.11', 'added-not-subtracted', 'error-sign'),
      slip('E 0.654', 'factor-two'),
      slip('w+.1.1.1 0.124', 'updated-weight-used'),
    ],
  },
  {
    what: 'an introduction for beginners: all weights 1',
    network: network(beginners),
    right: figures('a.1.1 0.0474, a.2.1 0.524, dE/da.2.1 -0.952, dE/dw.1.1.1 0.0214'),
    slips: [
      slip('dE/dw.1.1.1 -0.0214', 'error-sign', 'sign-lost'),
      slip('dE/dw.1.1.1 0.0107', 'factor-two', 'wrong-input'),
    ],
  },
  {
    what: 'notes with ReLU in front of a sigmoid',
    network: network(rectified),
    right: figures('z.1.1 0.31, a.1.2 0.57, z.2.1 0.597, a.2.1 0.6449, E 0.0631'),
    slips: [],
  },
  {
    what: 'a problem of a site for practice, and what its statement said before it was corrected',
    network: network(oneNeuronThreeSamples),
    right: figures("E 0.3033, E' 0.2942"),
    slips: [slip('E 0.2386')],
  },
];
