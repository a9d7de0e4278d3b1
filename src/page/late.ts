// Everything that is fetched after the first choice can be answered.
export { Ending } from "./ending.tsx";
export { RecordPanel } from "./record.tsx";
export { SettingsPanel } from "./settings.tsx";
