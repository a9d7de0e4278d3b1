// Which of the two pages is shown: the device knows the address, and the views ask here.

let reading = (): boolean => false;

/** Whether the reading is shown, and not the title. */
export const isReading = (): boolean => reading();

/** From now on it is as this has it. */
export function showBy(route: { readonly place: "read" | "title" }): void {
  reading = () => route.place === "read";
}
