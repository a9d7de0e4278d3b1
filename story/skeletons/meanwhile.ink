// Nothing passes unasked in the whole story: every hinge is a file’s, and every ending is told. Beside meanwhile.ink, which bridges what the
// box still lacks; when it lacks nothing, the two say the same.

=== function meanwhile_1930() ===
~ return

=== function is_told(name) ===
~ return true
