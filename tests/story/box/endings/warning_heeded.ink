=== warning_heeded ===
# ending: 6
# title: The Warning Heeded
# year: 1930
# place: moscow
# date: 1930-03 March 1930
The box is closed. #part: frame
The commune’s #gain: land #was: {was_land()}
-> file_done
