// Why there is no sound.

export const stopped = "The sound has stopped on this device. The reading is whole without it.";
export const none = "There is no sound: this browser has none for pages, or it could not be fetched. The reading is whole without it.";
