import type { BoardItem } from './board-item.ts';
import type { Place } from '../../../../exercises/diagram/place.ts';
import type { BoardLayout } from './board-layout.ts';

/** Where the number of an item is written. */
export function spotOfItem(layout: BoardLayout, item: BoardItem): Place | undefined {
  switch (item.kind) {
    case 'weight':
      return layout.edges.find(
        ({ layer, unit, from }) => layer === item.layer && unit === item.unit && from === item.from,
      )?.label;
    case 'unit': {
      const spot = layout.units.find(({ layer, unit }) => layer === item.layer && unit === item.unit);
      const below = item.layer === 0 || layout.density === 'folded' ? 0 : layout.half.height + 12;
      return spot && { x: spot.x, y: spot.y + below };
    }
    case 'target': {
      const spot = layout.units.findLast(({ unit }) => unit === item.unit);
      return spot && { x: spot.x + layout.half.width + 60, y: spot.y };
    }
  }
}
