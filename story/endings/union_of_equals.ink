// E16. The Union of Equals. A skeleton: the ending’s parts in a line each, before it is written (docs/ink.md).

=== union_of_equals ===
# ending: 16
# title: The Union of Equals
# year: 1930
# place: tiflis
# date: 1930-05 May 1930
The box is printed in Georgian first. #part: frame
Tamar Lelashvili has refused a quota, in her own name, and the government fell over it and came back. #part: nineteen30
The Union is less a state than a standing negotiation. #part: outcome
{
- union == equals: An inquiry in Tiflis was opened again and the republics joined as equals, and somebody argued in public over who appoints. #part: why
- else: Lenin’s letter was read aloud beside his notes on the Georgians, and took his form of the union at its word; somebody argued in public over who appoints. #part: why
}
{ october:
- off: Germany’s October of 1923 was called off, but for Hamburg, and Moscow had no friend abroad. #cause: october
- saxony: Saxony’s two workers’ parties kept their government in 1923, a small friend. #cause: october
- october.rising: Germany’s Communists rose in October 1923 and lost, and Moscow was alone. #cause: october
}
It needed Lenin well or Trotsky willing, and a congress that would hear a file read aloud. #part: plausibility
One centralised party made any federal text provisional. #part: objection
Moscow must buy. #part: last
-> file_done
