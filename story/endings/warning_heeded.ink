// E6. The Warning Heeded. Reached with the letter copied or spoken and no friend in Berlin. Any guard, January and coalition.
// Dossier E6. Where he speaks, he has three years; E12 will take over from here when it is written.

=== warning_heeded ===
# ending: 6
# title: The Warning Heeded
# year: 1930
# place: moscow
# date: 1930-04 April 1930
You close the last file. The man who brought the tea collects the pencils, counting them, and that tells you. Fair hair, gone thin; darned cuffs. “Burov,” he says. “Secretariat, sector of records. I ought to have introduced myself, but people are so stiff with one.” #part: frame #date: 1930-04 April 1930 #place: moscow
Nobody ordered the box. It ought to exist, so he sent for it, and for the witnesses, those from abroad with third-class returns. The stamp reads TO BE RETURNED, twice, because things were not. There will be an edition: two hundred copies, numbered, for those who attend the annual Lenin lecture, with a list of who has had which. The door was left open, he explains, for the draught. He has enjoyed it very much. He holds out a receipt.
Transcribe the lecture each {letter == speaks:March|January}. Ninety minutes. Theme, the struggle against bureaucracy; admission by ticket, four colours of ticket. Sat this year behind the pillar. #part: nineteen30 #voice: kira
{letter == copied: They moved Stalin in twenty-four. It went to a commission, and the commission sat a year, and one morning the plate on the door was different. Control Commission first, after that the Caucasus, for his chest. He came round to say goodbye to the typists, all of us, by our names. | The one in the bed got up, and had three years in the secretary’s room. Sent for me when a word would not come, and I’d sit and leave space. He struck out eight hundred posts in the first spring with his left hand. They’d each been somebody’s; so each went home and wrote, and the letters had to be answered, and we took on people to answer them. When he died there were eleven thousand cards. Stalin was in the Caucasus by then, for his chest. He sent a wreath, quite a plain one. } {january == force and letter == copied: A soldier carried his boxes down. They carry everything, since that business in Berlin; nobody has liked to stop asking them. | {january == force:Two soldiers stood outside that room all three years. Nobody I asked could say who was to stand them down. | } }
Five of them take the chair in turn. The new man under them is dull and fair-minded and returns telephone calls. I have looked for the catch. He chooses the provincial secretaries, who choose the delegates, who choose him. He finds that awkward himself. He’s written a memorandum on it. I typed it: six copies, all numbered, and no one has asked for a seventh.
{letter == copied: Kept one of the stockings. Moved, in all: one name-plate, four screws. But nobody has come at four in the morning about it, either, and that I do put down. | It was a clot. We had three years and a better-mannered building. I’d not give the three years back. }
There’s still a women’s section. We’ve half a corridor. #voice: nadia
In twenty-eight, when the grain didn’t come, they sent me out with the squads like everybody, and I did what they did. I won’t make it smaller. We took the seed from people and called it surplus. But this March there came a telegram that it had all been a mistake, with the price of rye put up, and would we kindly apologise. Fourteen villages I went round, apologising, with a brass band. An old man with a head like an egg asked me, “And who’ll apologise next year?” I said it would be me, likely. He gave me an onion.
The nurseries close at four for want of lamp oil. If you write against that you aren’t often arrested. You’re transferred.{assembly == dissolved and lists == courts: Fyodor Zimin did his three years and came back for his stove. He’d ask at meetings, loudly, what for; so he’s in Vologda. #cast: fyodor} There’s a shop now on our street with its blinds down where some people’s wives have a book. {coalition == walkout: I think of Osip Lvovich, who’s abroad, and his question. I could tell him the answer they’ve found: you don’t take it down. You wait for it to be moved to the Caucasus. | {coalition == without: I think of Osip Lvovich, who’s abroad, and how his government was to be taken down. “Badly,” he said. It had all the parties in, and nobody took it down. It wore through. | I sat in their gallery once, on Thursdays, and watched six hundred people ask a minister about galoshes. Ask them today and you’d get the galoshes. It’s better run, I suppose. I’d like to hear somebody booed. } }
The warning is obeyed and its author honoured. {letter == speaks: He takes the post himself for three years; after him a committee | Stalin is moved aside; a committee} of five rotates the chair, and a patient secretary takes over the card index, which had never depended on anybody’s temper. When grain fails in 1928 the committee votes three to two to seize, and in March 1930 three to two that this was wrong; nobody resigns over either. The plan for industry is cut twice. Peasants keep their strips and trust nobody. #part: outcome
By 1930 there is no cult of anyone living and there are few executions. There is a great deal of paper, a shabby economy that grows, and a layer of officials with shops of their own whom no voter ever chose. Those who argued aloud were put out of the party in 1927; writers who object lose posts and flats{terror >= 2:, and in a bad winter are fetched by list| rather than their liberty, as a rule}. The republics keep their schools and refer upwards. Abroad the government has {with_berlin_now():one friend, who asks questions,|no friends} and {curzon == taken:one open enemy, Poland|few open enemies}.{january == force and legien == legien.refused: In Germany nearly two years of councils by rifle are remembered at every election.}{january == force and legien == crushed: In Germany generals hold a parade every spring for the end of the councils.} If another crisis comes it may find another indispensable man, or five who cannot be surprised into anything.
Slow gains; half a corridor #gain: women #was: {was_women()}
No law against them in Russia, and nobody who cares to raise it #gain: lgbt #was: {was_lgbt()}
Steadier: their own schools, a polite refusal by return of post #gain: nations #was: {was_nations()}
Consulted #gain: workplaces #was: {was_workplaces()}
Theirs to sow, and never quite theirs to sell #gain: land #was: {was_land()}
Ceremonial; the minutes are excellent #gain: councils #was: {was_councils()}
{ letter == copied:
    A sixth sheet left the room, and by April everybody had read what they were not supposed to have seen. It moved the man. What it proposed for the card index, the card index drew up. #part: why #cause: letter
- else:
    A clot went one way and not another, and he said it himself. He was given the post he had warned of, because there was nobody else whom all of them would have. Inside a year he was signing what the cards put in front of him. #part: why #cause: letter
}
{ coalition == walkout:
    With one party in the first government, the only people who could heed the warning were those it warned against. #cause: coalition
- else:
    The first government had several parties. By the time of the letter only one was left to read it. #cause: coalition
}
{ assembly:
- dissolved: The Assembly was shut after one night. When the party was warned about itself, five years later, there was nobody else in the hall to hold it to that. #cause: assembly #lost: assembly
- kept: The Assembly sat on until 1920. Three years later there was a card for each of its deputies, and no chair. #cause: assembly #cast: assembly
- reelected: The Assembly was elected twice, and sent home in 1920. After that a man could be moved only by persuading people whom he had appointed. #cause: assembly #cast: assembly
}
{ rada == ultimatum:
    War on Kyiv in the first winter showed how a quarrel with a republic would be ended. Since the warning it is ended in writing. #cause: rada
- else:
    Kyiv was recognised in the first winter, by people who could still be refused. What the republics have now is the courtesy, and a copy. #cause: rada
}
{ brest:
- brest.late: Peace was signed late, and the Left SRs left over it. Somebody was found for each of their posts, and a card made out. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early, by a committee that kept its own cabinet outside the door. It was a good peace, and it became a way of doing things. #cause: brest
- brest.refused: Peace was refused. Half a year in trains taught the government to appoint whoever was on the platform and to keep a note of the name. #cause: brest
}
{ squads == brigades:
    Squads had gone to the villages in 1918. In 1928 the committee knew the way, and what was new was only the apology. #cause: squads
- else:
    The village was taxed in 1918. In 1928 the committee remembered that, after it had tried the other thing. #cause: squads
}
{ lists == own:
    The Cheka was its own judge, and what has come after it still is. It has been given less to do. #cause: lists
- else:
    The Cheka’s prisoners were brought to court from 1918. Somebody who objects today loses a post, and there is a form for the appeal. #cause: lists
}
{ guard == shelved:
    In Berlin the officers had kept their army{legien == cabinet and january != january.rising: till 1920. Those who put them out of it learned from them how one is kept|. Whatever Moscow decided, it decided alone}. #cause: guard
- else:
    Berlin’s congress had put its army under civilians{with_berlin_now():, and Berlin’s cabinet has written to Moscow ever since about doing the same. The letters are answered|{january == wait:{legien == cabinet:, and had it used later in ways it had not voted|, and no government there knew what to do with that}|; the rising of January undid the best of it}. Whatever Moscow decided, it decided alone}. #cause: guard
}
{ january:
- january.rising: The German left lost in January 1919 the two whom Moscow could not have given orders to. Those who came after could be sent them. #cause: january
- force: A Berlin taken by rifles was held for more than a year and then {legien == cabinet:handed over|lost}. Europe shut its doors over it{army >= 3:, and in Moscow commanders have been asked first ever since}. #cause: january
- wait: January was waited out in Berlin. It saved people, among them the one whom Moscow found hardest to answer. They answered her by post. #cause: january
}
{ estates == nationalised:
    Budapest fell in its first summer, its estates whole and its soldiers gone. It left Moscow some excellent linguists. #cause: estates
- else:
    Hungary’s estates were shared out, and it held the longer for it. {vienna == joins and legien == cabinet and (guard == enforced or january == wait):Its letters about villages were translated in Moscow, and shelved under Geography.|It did not hold long enough to be asked its opinion.} #cause: estates
}
{ vienna == sympathy:
    Vienna sent its sympathy in 1919 and its criticisms after, and both were filed. #cause: vienna
- else:
    Vienna joined the Danube{vienna == joins and legien == cabinet and (guard == enforced or january == wait):. Its criticisms go to Berlin now, and come on to Moscow with Berlin’s added|, and was starved off it. Its exiles have posts in Moscow, in translation}. #cause: vienna
}
The Whites were broken at Orel. Those who had won a war by appointing people saw no reason to stop. #cause: orel
{ petrograd == held:
    Petrograd was held, by regiments and by volunteers. A card was made out for each, and then there were no more volunteers. #cause: petrograd
- else:
    Petrograd was given up on orders and occupied again on orders. The committee’s minutes have read like that since, with “requests” for “orders”. #cause: petrograd
}
{ legien:
- legien.refused: A cabinet of the German unions was offered in 1920, and refused by those it was offered to. It left Moscow with no opinion to mind but its own. #cause: legien
- cabinet: {with_berlin_now():Berlin’s workers’ cabinet asked after the letter at once. It got the answer that everybody got.|{guard == shelved and january == january.rising:The German unions did get their cabinet in 1920, and were out of it before the winter. Its ministers came to the Lenin lecture once, on blue tickets.|The German unions did get their cabinet in 1920. It armed, and hardened, and no longer lends anybody its example.}} #cause: legien
- crushed: The German strike of 1920 was broken, and generals have ruled since. When Moscow moved a man, there was nobody abroad whom it could encourage. #cause: legien
}
{ curzon:
- marched: The march on Warsaw was lost, and its commanders were still writing to each other about whose fault it was when the letter came. It gave one side something to quote. #cause: curzon
- halt: The army halted on Curzon’s line, and some of it went home. A committee had decided that, and rightly; it is cited whenever a committee puts something off. #cause: curzon
- taken: Warsaw was taken, and given up. It wanted four hundred appointments in a week, and they were made. #cause: curzon
}
{letter == speaks: Unlikely, and no argument of anyone’s could have made it likelier: it needs a clot to go the other way.{january == force or curzon == taken or brest == brest.refused: The road there was steep as well.} What follows from it needs only offices behaving like offices. | {january == force or curzon == taken or brest == brest.refused:The road to it is steep here. Its last step is easy.|Quite likely, as such things go.} Moving Stalin was proposed on paper by Lenin, who had more authority than anyone; in 1924 Stalin really did offer to go; the rest is offices behaving like offices. Many historians would grant the first step, and quarrel about how little follows from it. } #part: plausibility
From one side: with us the man who was not moved drove the villages into collectives, and the famine of 1931–33 killed millions. Here it did not come. To say “the machine went on” is to look away from them. From the other: rule by a committee with no rivals outside it is a waiting room, and somebody always comes out of it. #part: objection
Copy 117 of 200. Returned 9 April 1931. Pages 40 to 44 uncut. #part: last
-> file_done
