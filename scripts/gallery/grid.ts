// How a picture is compared with the one that was last looked at.

/** The fields of the grid, and the stage that it is laid over. */
export const gridSize = { columns: 12, rows: 10, width: 480, height: 420 } as const;
