=== great_break ===
# ending: 1
# title: The Great Break
# year: 1930
# place: moscow
# date: 1930-03 March 1930
The box is closed. #part: frame
The commune’s #gain: land #was: {was_land()}
-> file_done
