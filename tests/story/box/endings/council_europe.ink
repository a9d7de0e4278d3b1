=== council_europe ===
# ending: 2
# title: Council Europe
# year: 1930
# place: berlin
# date: 1930-03 March 1930
The box is closed. #part: frame
The commune’s #gain: land #was: {was_land()}
-> file_done
