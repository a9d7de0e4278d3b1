// What the stage writes into its picture, and why it stands still.

export const line = "The Line";
export const asItHappened = "As it happened";
export const yourHistory = "Your history";
export const futures = (count: number): string => `Futures open: ${count}`;
export const reopen = (question: string): string => `RE-OPEN: ${question}`;
export const city = (name: string, state: string): string => `${name}: ${state}`;

export const stopped = "The map has stopped on this device. The reading is whole without it.";
export const dark = "The map has gone dark on this device. The reading goes on.";
export const noMotion = "This browser cannot draw the moving map; a still one stands in its place.";
