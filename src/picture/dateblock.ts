// The black block of the year, with the day and the place on it in red.
import * as names from "#words/names.ts";
import type { Layout } from "./layout.ts";
import type { MapPicture } from "./map.ts";
import { type Shape, box, words } from "./shape.ts";

/** Where it stands. */
export const dateBox = ({ roomy, width }: Layout): { x: number; y: number; width: number; height: number } =>
  roomy ? { x: 28, y: 34, width: 306, height: 144 } : { x: 0, y: 0, width: Math.min(width, 236), height: 48 };

/** The words of a date without its year, and without the day of the older of two calendars. */
const dayOf = ({ text, year }: MapPicture["date"]): string => text.replace(String(year), "").split(" / ").at(-1)?.trim() ?? "";

export function dateShapes({ date, place, leningrad }: MapPicture, layout: Layout): Shape[] {
  const block = dateBox(layout);
  const { x, y } = block;
  const [year, day] = layout.roomy
    ? [
        { x: x + 16, y: y + 59, size: 100 },
        { x: x + 19, y: y + 122, size: 21 },
      ]
    : [
        { x: x + 14, y: y + 24, size: 34 },
        { x: x + 98, y: y + 25, size: 13 },
      ];
  const dayWords = [dayOf(date), names.placeName(place, leningrad)].filter((word) => word !== "").join(" · ");
  return [
    box("date", "ink", x, y, block.width, block.height),
    words("date year", "light", String(date.year), year.x, year.y, year.size, { weight: 600, spacing: -0.02 }),
    words("date day", "bright", dayWords.toUpperCase(), day.x, day.y, day.size, { fit: block.width - (day.x - x) - 12 }),
  ];
}
