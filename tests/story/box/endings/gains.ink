// The gains as they really went.

=== function was_land() ===
~ return "Taken in 1917; collectivised from 1929"
