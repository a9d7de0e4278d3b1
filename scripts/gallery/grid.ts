// How a picture is compared with the one that was last looked at.

/** The fields of the grid, and the stage that it is laid over. */
export const gridSize = { columns: 12, rows: 10, width: 480, height: 420 } as const;

/** A picture in fields of mean colours, three numbers from 0 to 255 for each, row by row. */
export function gridOf(canvas: HTMLCanvasElement, columns: number, rows: number): number[] {
  const small = document.createElement("canvas");
  small.width = columns;
  small.height = rows;
  const pen = small.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(canvas, 0, 0, columns, rows);
  return [...pen.getImageData(0, 0, columns, rows).data].filter((_, at) => at % 4 < 3);
}
