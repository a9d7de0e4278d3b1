// E13. The Early Night. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== early_night ===
# ending: 13
# title: The Early Night
# year: 1930
# place: munich
# date: 1930-05 May 1930
The box goes to Paris in a cello case. #part: frame
Teresa Bonino teaches Italian in Moscow, and is suspected of it. #part: nineteen30
Unions are dissolved from the Vistula to the Atlantic, and Soviet villages are assessed for a war that is always next spring. #part: outcome
Risings called too soon and generals let go brought reaction everywhere before its time. #part: why
Weimar’s generals could have done it in 1920 or 1923. #part: plausibility
They preferred a quiet authority, and Allied controls were still real. #part: objection
Social Democrats and Communists argue through the pipes. #part: last
-> file_done
