// E10. Behind the Urals. Ends the run in November 1918, after file 04: the peace was refused and the barns were empty. Told on to 1930.
// Dossier E10, TP3. As world.ink stands it needs ultimatum, refused and brigades, and an Assembly shut or elected again; any cabinet, any lists.
// The Left SRs stay in the government, since nothing was signed. The Czechoslovak Legion, which with us took Yekaterinburg on 25 July 1918, has
// here no Brest to quarrel with: a government at war with Germany is what it wants. The schoolboys of Kruty lie at Askold’s Grave in Kyiv.
// Invented: the forty-one districts, the stationmaster, the kettle, Stepan, the gate, the parcel, the letter laid beside a label.
// Who speaks: first Nadia where the Assembly was shut, Matvei where it was elected again; then Ilmars where the Cheka judged its own prisoners,
// Oksana where courts did. Klava is met at Matvei’s gate; Fyodor and his stove are Nadia’s; Lapin’s copy-books are Ilmars’s.
// Can be lost: fyodor (assembly dissolved and lists own), karlis (always here), assembly (dissolved). The frame answers to `first_page`.

=== urals ===
# ending: 10
# title: Behind the Urals
# year: 1930
# place: yekaterinburg
# date: 1930-08 August 1930
You close the fourth file, and nobody hands you a fifth, of eighteen. The man who brought the tea is the stationmaster, and he sits on the schools’ council, which sent for the box. There is to be a reader for children of fourteen, which forty-one districts will take if each may leave out a page. #part: frame #date: 1930-08 August 1930 #place: yekaterinburg #city: yekaterinburg council #city: petrograd hungry #city: moscow council #city: kyiv quiet #rail: petrograd-moscow cut #rail: moscow-penza cut #rail: penza-samara cut
{ first_page:
- turned: He has been to the compositor about Kyiv. The telegraphist put her dots over it with your pen, because you had turned the page to her, and the man has had to file the letter out of another, and has wired to ask her whether it will do. The witnesses know what you have written, and nobody asks for anything to be struck out. When he wants a name for the title-page it is they who tell him: a copyist off the sixth train, who got down here in 1918 for boiling water, and came back with the kettle to an empty track.
- read_out: Since you read a page aloud, with the crossings-out, they have all wanted theirs read, and people come in off the platform to listen and to say that it was otherwise. The stationmaster would like it to stop, since a train was missed. And who is it that reads? somebody asks at the back. You went with the sixth train, you say, in 1918, copying for the commissars, and you got down for boiling water and were left. They find that likely, and then they want the rest.
- shut: You closed a folder once before a witness could read in it, and it got about, and nobody has told you since that you had a thing wrong. The schools’ council has put a lock on the box, and each of them may come in alone and read her own. Oksana Hrytsenko came on Monday, found Kyiv spelt the old way throughout, and asked him for a pen. You sign the last sheet by yourself. That you were a copyist with the sixth train, and missed it here in 1918 over a kettle of hot water, you have told nobody, and nobody has asked.
- else: He wants a name for the title-page. You were a copyist with the sixth train, and got down here in 1918 for boiling water, and came back with the kettle to an empty track. He writes that down too.
}
{ assembly == dissolved: -> ur_nadia }
-> ur_matvei

=== ur_nadia ===
{ coalition:
- walkout: The Germans came down the Nevsky in March of eighteen, in clean boots, and I packed cigarettes for them till November. Then they went home, and of the eleven trains one was sent back to see what was left of us. There were our people in it, and the Left SRs, the peasants’ party, that we governed with, and brass bands, and it was washing day. They got down and waited to be met, and I was sorry for them, and it was somebody’s boy who showed them the way to the hall, which they share to this day. #part: nineteen30 #voice: nadia #cast: leftsrs
- without: That cabinet had officers about it from the start, and when the Germans came down the Nevsky in March of eighteen some of the officers stayed, and had their own desks again by the Friday. I packed cigarettes for the lot of them, and was frightened on the stairs. In November the Germans went, and of the eleven trains one was sent back with ministers in it, hoarse from the journey, and at the War Office sat a general’s cousin, quite at home, with a list of breakages, and they let him stay. #part: nineteen30 #voice: nadia
- else: You’ll remember we had that cabinet up every second Thursday, to be shouted at. Then it was Germans up and down the Nevsky, from March of eighteen till November, and you shouted at nobody; I packed their cigarettes and came home and lay down in my coat. Then of the eleven trains one was sent back, and there the ministers stood in the old hall, in travelling rugs, and people had come in for the warm. It was dark before a woman asked where they’d been. #part: nineteen30 #voice: nadia
}
{ lists == own:
    Fyodor Zimin had the next room, a gunmaker and an SR, of the older peasants’ party. When the Assembly was shut he went to its people on the Volga, and left me his stove to mind, and that winter a letter came, not signed, in such a beautiful hand, that it need not be kept. Every April now we vote, and take a government down with the double windows, and every April I voted for the ones he’d marched for. Then one April I didn’t, and I went home and sat with my back against the tiles. #lost: fyodor #lost: assembly
- else: Fyodor Zimin has the next room again, a gunmaker and an SR, of the older peasants’ party. When the Assembly was shut he went to its people on the Volga, and the Cheka had him, and a court gave him three years, and he came home with a box of books and looked to see had I blacked his stove. Every April now we vote, and take a government down with the double windows, since a Menshevik, Osip Lvovich, asked how we’d do it, and whichever of us is in has the good chair, and we carry it across the landing together, and I make him rest halfway. #cast: fyodor #lost: assembly
}
{ coalition:
- walkout: Me, I go round for the women’s section, with a boy and a magic lantern, wherever they let us in. In one district you’re divorced by postcard, in the next your husband’s mother must agree to it. Last spring I stood at a bridge with eighty women whose rye had failed. On the other side was a district that had rye, and a gate, and a meeting about us; we could hear them clap. It went on till the children slept on the planks, and then a girl came out, scarlet, and read us that it was no, and some of the women thanked her, I couldn’t.
- without: Me, I’ve a stall for the women’s section at the Finland Station, soap, when there is some, and how to write to a court. There’s a guild has the works now, and the guild’s for men, and our old forewoman sat down on the step of it with her knitting. She’d be let in when she’d a beard, they told her. By the thaw there were sixty of us knitting. They stepped over us. Then one of them had a wife among us, and he stopped, and held the door, and got put out himself for it, and she went in past him and didn’t say a word.
- else: Me, I ask for the women’s section; there’s no cabinet to shout at, so every second Thursday I stand up in some district’s yard and ask theirs. I’d a whole winter of one, beyond the Volkhov, where a girl’s married at fourteen, by vote. I’d got it nearly turned, I’d counted hands. Then her mother got up, a little old thing of thirty, and said that in her time nobody’d asked at all, and what did I want, and she cried, and they voted with her. I slept in that house. She’d given me the place by the stove, and I heard the girl lie awake.
}
-> ur_second

=== ur_matvei ===
{ coalition:
- walkout: A week before Christmas of eighteen one train of the eleven came back past us, and it had the government in it, Lenin’s people and the Left SRs, the peasants’ party, and the SRs who’d come in over the second election. A man leaned out and asked what district this was, and nobody knew, so we said ours. My wife sold them eleven loaves, and they stood by the engine and ate them. #part: nineteen30 #voice: matvei #cast: leftsrs
- without: A week before Christmas of eighteen one train of the eleven came back past us, and it had the government in it, four parties and a colonel. It was the colonel who got down. He asked for bread properly, and paid, and I said that we’d had squads off that train in June, with a scale, and he said that he knew it, and stood there with my wife’s eleven loaves in his arms. #part: nineteen30 #voice: matvei
- else: A week before Christmas of eighteen one train of the eleven came back past us, and the ministers got down, all the parties, and asked had we any questions, because it was a Thursday. They’d always been asked, on Thursdays. The deacon said there was no salt. They hadn’t known it and they wrote it in a book, and my wife sold them eleven loaves, and they stood about a while to see was there anything more. #part: nineteen30 #voice: matvei
}
{ lists == own:
    My elder was with those trains, a Red. He came home over the fields with his boots round his neck, and said that there’d been a carriage, number nine, and people were taken up the steps, and he had stood at the steps. And he hung the boots on the nail and has not had them on again, summer or winter, and his mother didn’t ask. Mitka, my younger, came out of the wood that month. The two of them plough and I walk behind.
- else: A court had got down from those trains and stayed when they went on, two men and a woman with a typewriter, and it put up at Volkov’s, across the road, that the squad had emptied. He’d had six children and there were four. They judged him over a horse, and let him off, and let him keep the warm end. My elder came home from the Reds, and Mitka, my younger, out of the wood, and I counted eight at the table, and after grace I counted again.
}
They’d had us vote twice for that Assembly, and we vote now for the shepherd and the pump. Last spring eighty women stood at our bridge, whose rye had failed, and we’d a gate. So each man said aloud what he had, and nobody lied much. I’d thirty-eight poods and nine to feed. It was a hundred and four hands to ninety-seven for keeping it shut, and mine was one. Klava was out there, who came once with the squad’s scale and laid her palm on my wall, and she’s gone grey. “Have you any over?” she called to me, and I looked at the planks. #cast: assembly
-> ur_second

=== ur_second ===
{ lists == own: -> ur_ilmars }
-> ur_oksana

=== ur_ilmars ===
{ coalition == walkout:
    The transit window of this station is mine, and goods are weighed at it. Where somebody comes to the window whose name was copied by me in 1918, in carriage nine, on a list of hostages of the Cheka, I am able to work out whose son or daughter that is, which the other is not, and the goods are passed unweighed, because I could not put my hand to the scale. #voice: ilmars
- else: Goods in transit are weighed by me, at this station, where in 1918 a government got down from its train, all its parties together, and had itself photographed on the steps; behind it, since nobody had thought of moving it, there can be seen carriage nine, of the Cheka, in which hostages’ lists were copied by me. The photograph hangs over my window. Those who come with papers look at the ministers, and a few of them, whose name I know before they have given it, look past the ministers, and for these I have put a chair, and fetch the tea myself. #voice: ilmars
}
{ assembly == dissolved:
    Last week a woman from Petrograd, a packer once, with {coalition == walkout:a magic lantern in a crate|soap in a crate}, put her papers under the grille and did not take her hand away, because she was reading the label which I had written that morning for the lamp oil. She brought out a letter that had been folded for twelve years, and laid it beside the label. It was about a stove. It is not signed, since it was not permitted, and she asked me only whether he was cold; and I was able to say, because the coat had been receipted by me, that he was not.
- else: On that list number forty-four was a schoolmaster, Lapin, who belonged to no party, and with whose coat there came his pupils’ copy-books, half of them corrected; the other half was corrected by me, with his red pencil, as far as it went. They could not be sent on, there being for years no district on the Don to which they belonged. One was established last autumn. The parcel was made up by me, and when it was to be handed over I could not, for some time, be got to let go of it.
}
{ coalition:
- walkout: Kārlis, who had the next place to mine in the trench, stands in the roll for February 1918, at Pskov, as absent, which I wrote. For that to be altered to “fallen”, so that there may be a stone, it must be attested by two who saw it, and at a window by which everybody passes I have in eleven years found one, a carter, who is so kind as to tell me what he saw whenever I ask for it. #lost: karlis
- without: I share half a mail van with a brakesman, Stepan, about which in this district there is no law, although there is one about bees; two districts to the south men are flogged for it, by resolution. When his train is late from there I stand out with the lamp, as any colleague might. Of Kārlis, who had the other half of my coat at Riga and was lost at Pskov, he has been told, of which I had been afraid, and he has asked to hear it again. #lost: karlis
- else: Latvia is a republic, with a fleet, and I could go home to it, where I should be asked, at a window, what I did in 1918, and it is known to me from the other side of the grille what is done with the answer. Kārlis, who had the next place in the trench, would have gone. He stands in the roll, at Pskov, as absent, and there are evenings when Stepan, a brakesman, with whom I share half a mail van, sees that it is thought of, and talks to me about the brakes until I sleep. #lost: karlis
}
-> ur_outcome

=== ur_oksana ===
Kyiv’s a capital, write that, and with the dots! We came home behind German helmets, Levko, my schoolboy, and had a Hetman of theirs on our necks, and the winter they left we put him out ourselves, because nobody could come from Petrograd to do it for us. It isn’t all singing. Our own soldiers killed Jews, in towns whose names I had to send; there was a law against it, and I sent that as well, the same night. #voice: oksana
{ assembly == dissolved:
    Over there they shut the one thing they’d all elected, and then they lost the house as well, so there’s nobody to telegraph to. I do it district by district, and each wants its title in full, and at Samara sits the lout who was once at Petrograd and had me repeat my own country in a known language. He writes it properly now. He has to, I wouldn’t take his traffic till he did, and God, the satisfaction, I walked home by the river. #lost: assembly
- else: Over there they voted twice for that Assembly, and then half of it went missing off a train, and it’s left them mad for voting. I’ll have a wagon of sugar to clear, and the next district down adjourns on it for milking! And then my own street had its meeting, about a drain, and who was it spoke for forty minutes? You’d have had your fist in your mouth, Levko. #cast: assembly
}
{ coalition:
- walkout: The ones who gave us forty-eight hours have a city and nothing to eat in it, and last winter they asked us for wheat. It was a rude telegram, they’ve learnt nothing. I put in a “please” for them and took it upstairs myself, and afterwards I went up to Askold’s Grave, where they laid you all, and told you what I’d done, and it was snowing, and I stayed rather long.
- without: Their cabinet sent us regrets, do you remember, with the guns. One of those ministers came to Kyiv this spring, with an old man’s stick, about rails. He asked me at the counter, in our language, quite badly, where the students were who’d held the junction at Kruty. Askold’s Grave, I said, on the hill, and he thanked me and went, and he’d no coat on, and it was me who ran after him with one.
- else: It was deputies who voted us that war. One of them came to Kyiv this spring, a woman from a bakery, about rails, and in the queue she asked me where they lay, the schoolboys. Go and find them, I said. Then I shut the counter and went after her, up to Askold’s Grave, and she’d got the right row, Levko, and she was reading all of you out, with the wrong stress, and I couldn’t say a word.
}
-> ur_outcome

=== ur_outcome ===
{ coalition:
- walkout: The record stops in November 1918; the rest is told on from there. Half of Lenin’s party, against Lenin, and the Left SRs refuse to sign. The Germans take Petrograd in March and Moscow in June, and the government rides trains to Yekaterinburg with the gold and the plates for printing money. The Czech Legion, forty thousand former prisoners along the railway to the Pacific, who want to fight Germans, lets them through: in fact it was after the peace that it rose against the Reds, and here there is none. Villages burn their grain. When Germany breaks, one train comes back, to a ruined city. #part: outcome #cast: leftsrs
- without: The record stops in November 1918; the rest is told on from there. A cabinet of several parties cannot find a majority for the peace. When the Germans come some of its officers go over, and in June Moscow falls too. What is left goes east with the gold. At Yekaterinburg it meets the Czech Legion, former prisoners of war bound for France. In fact they seized that town in July. Here they are offered the war with Germany that they want, and guard the line until they can go on, by way of the Pacific. In November the Kaiser falls. The ministers return to Petrograd, and nobody beyond its suburbs is waiting to be governed. #part: outcome
- else: The record stops in November 1918; the rest is told on from there. The cabinet that answers to the soviets has a majority for the land and none for the peace. Petrograd is lost in March and Moscow in June. Deputies and ministers travel on to the Urals together, still answering questions. There the Czech Legion, former prisoners of war, has the railway. In fact it rose in May and took Yekaterinburg from the Reds; here it fights beside them, and sails home from Vladivostok two years later. After Germany’s collapse the cabinet comes back to a shrunken capital, and can pay for nothing outside it. #part: outcome
}
{ assembly == dissolved:
    { lists == own:
        {coalition == walkout:There is a Cossack south, a duma in Siberia, and Makhno’s free districts, and Kyiv’s republic drives out the Germans’ Hetman and is nobody’s province. No body is left that all of them had elected, and each remembers the carriage that took people away. For twelve years they bargain, salt against sleepers, a bridge against a vote, with more elections than anywhere between Lisbon and Tokyo. In bad years one district closes its gate on the next. By 1930 Poland, Germany and Japan have begun to choose slices.|Every party that ever sat in that cabinet has some district in which it governs: SRs along the Volga, Mensheviks where there is still a works, Communists in Petrograd when it is their year. Kyiv is a republic, with treaties, and Cossacks hold the south. They were in one government once and have all its minutes, from which they quote. What none will have again is the Cheka’s carriage, and with it they have forgone whatever else a centre does: famines are met by whoever is near, and frontiers, in 1930, by nobody in particular.}
    - else:
        Kyiv’s republic outlives the Germans and their Hetman; beyond it there are Cossacks, Makhno’s free districts, a Siberian duma, some dozen states in all. The courts that stayed behind when the trains moved on are the one thing that they recognise in common, and a debt can be argued from Ufa to Perm. An army cannot be raised so, nor a famine met. Hunger goes round by districts every second or third year, and the neighbours’ fear outvotes them. Three armed powers are measuring the frontiers.
    }
- else:
    { lists == own:
        Half of the twice-elected Assembly stays in the east, where there is bread, and it has not had a quorum since. Its voters keep the habit: by 1930 they elect in every yard, from the Dnieper, where Kyiv has its own republic and treaties, to a duma in Siberia. What they will not elect again is a centre. The last one that they saw had a carriage for its prisoners. So rails are lifted for ploughshares, bread stops at whatever gate is shut, and Japan, Poland and a rearming Germany have begun to look at the frontier. #cast: assembly
    - else:
        Two elections in a year have taught the villages to vote, and the courts that were set down from the trains have taught them to lose a case. On those two things a league of districts lives, with a Cossack south and a Siberian duma, and with Kyiv, a republic, as its chief creditor. Its towns have shrunk to what their gardens feed, every third year some part of it starves beside a part that does not, and it cannot make a rifle. Warsaw, Berlin and Tokyo have begun to arm.
    }
}
Divorce by postcard in one district, in the next by leave of priest or mother-in-law #gain: women #was: {was_women()}
No law in most districts, flogging in a few; one asks before one moves #gain: lgbt #was: {was_lgbt()}
A dozen republics, Kyiv’s the first of them, by treaty and while the neighbours are busy #gain: nations #was: {was_nations()}
The works are the guild’s, for as many as are left in it #gain: workplaces #was: {was_workplaces()}
The commune’s, and shared out again after every quarrel #gain: land #was: {was_land()}
In every yard, armed, and elected again each spring #gain: councils #was: {was_councils()}
The peace was refused, and both capitals and nearly all the works were lost with it. The parties that had refused it stayed together, on one line of rail, and since the winter’s war had cost Ukraine’s wheat, that line was fed by squads. In November the barns beside it were empty. A train went back, but nobody along the way had a reason to obey it. #part: why #cause: brest
{ coalition:
- walkout: One party made the first government and then took in the Left SRs{assembly == reelected:, and, when it agreed to a second election, the SRs}. Together with the left of Lenin’s own party they outnumbered his peace. #cause: coalition #cast: leftsrs
- without: Lenin, who would have signed at once, was outside the cabinet that had to choose, and half of his own party was against him there. #cause: coalition
- else: The cabinet of all the socialists agreed about the land. Against the peace each party had a reason of its own, and together they were a majority. #cause: coalition
}
{ assembly == dissolved:
    The Assembly was shut after one night, and what met again on the Volga was a corner of it. When the centre went there was no body that everybody had elected, and each district began again with its own. #cause: assembly #lost: assembly
- else:
    The Assembly was elected twice and travelled east behind the trains. Too few of it came back to make a quorum, and its voters used the habit nearer home. #cause: assembly #cast: assembly
}
The war on Kyiv in the first winter left no grain coming from Ukraine, and few Ukrainian soldiers with a reason to stand between the Germans and the road to Moscow. #cause: rada
Squads from the trains took what there was within a day’s march of the line, once. Districts with rye have kept a gate since. #cause: squads
{ lists == own:
    The Cheka judged its own prisoners, in a carriage, and moved on. It is what people mean there by a centre, and they have not voted for another. #cause: lists
- else:
    The Cheka’s prisoners were brought before soviet courts, and when the trains went on a good many of the judges stayed. The districts recognise them to this day. #cause: lists
}
Likely enough to be chosen: when the question was first put, in January 1918, more of the Bolsheviks’ leaders were for revolutionary war than for either other course, and most Left SRs were to the end. Unlikely to be lived through. Germany must stop at Moscow, break in November all the same, and leave nobody behind who is ready to take its place; and the Czechs must prefer this war to the one that they really fought. {lists == own:That the Terror of September comes to the day, in a country without its capitals, is hard to believe.|Courts in a retreat are as hard to believe.} #part: plausibility #cast: leftsrs
A Petrograd run by Germans most probably ends with a conservative protectorate, as Kyiv’s did under a Hetman, the Germans’ general, and with Russian officers who inherit two capitals and the arsenals. Why should forty thousand Czechs, who were bound for France, have stood by a government that could not feed them? And what is told here as freedom fed some districts by shutting out others. A centre that can take bread everywhere can also carry it to where there is none. #part: objection
Second printing, Ufa, 1934. Page 61 is left out for Perm, page 62 for Vyatka. Price: two eggs. #part: last
-> file_done
