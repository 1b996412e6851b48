import { testGeneratedDrills } from '../../test/drills/generated-drills.ts';

testGeneratedDrills([2]);
