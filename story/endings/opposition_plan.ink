// E8. The Opposition’s Plan. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== opposition_plan ===
# ending: 8
# title: The Opposition’s Plan
# year: 1930
# place: kharkiv
# date: 1930-05 May 1930
The box is to be argued about in public, by order. #part: frame
Nadia Vorobyova sits on a production conference that has stopped an order of the trust. #part: nineteen30
Growth is fast and lopsided; the prisons hold hundreds, and the papers print their letters. #part: outcome
Those who had been outvoted came to lead, and made their plan without a war on the village. #part: why
{opposition == tolerated:The Opposition was left in the party in 1927, with a page to print. When grain failed somebody had a plan, and people remembered who had said so.|The Opposition was put out in 1927, and its plan was carried out by those who had voted for that.} #cause: opposition
It needed elections inside a party that had forgotten them. #part: plausibility
The author of the labour armies had no record as a democrat in power. #part: objection
He signed the order, and then published the figures. #part: last
-> file_done
