// E14. The Red Danube. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== red_danube ===
# ending: 14
# title: The Red Danube
# year: 1930
# place: vienna
# date: 1930-05 May 1930
The box is with the federation’s own commission of inquiry, which prints names. #part: frame
Ilona Szabó sends the price of wheat to three capitals. #part: nineteen30
The federation has famous housing, indifferent tractors, three chambers and heavy debts. #part: outcome
Land was shared out, Vienna joined, and a federation on the Danube found the grain to last. #part: why
Vienna would have had to bet on other people’s coal. #part: plausibility
Bauer knew the arithmetic: coal, grain and trains were all in hostile hands. #part: objection
There are fascists across every river. #part: last
-> file_done
