// 05. Kiel and Berlin, 29 October 1918–April 1919. A stoker puts out his fires, guards the door of a congress, and stands in a fog.
//
// Facts: dossier TP5, timeline 25–30. Invented: Hinnerk, Schröder and his wife, Captain Prien, Lene. The refusal at sea was on 29–30 October,
// off Wilhelmshaven; the Third Squadron came to Kiel after it. Of some five hundred delegates in December two were women. 344 to 98 was the vote
// against councils as the constitution; the day of the election was set by about 400 to 50. Hindenburg wired on 19 December that he did not
// recognise the Hamburg Points; government and Central Council put them off the next day. The newspaper offices were entered on the evening of 5
// January and the Vorwärts was stormed on the 11th, when seven who came out to parley were shot in a barracks yard. Women voted on 19 January.
// Hinnerk’s voice: short, and no verb where none is needed. The thing first and then what was done with it (“The fires, those we …”); who did it
// last (“It was Schröder took …”, “There was a cooper wouldn’t …”, with no “who”); a question turned round (“asked was I cold”). “He’d a …”,
// “mind”, twice or three times a file. He says what the job was and what it felt like, and stops.

=== stokers ===
# file: 05
# title: The Stoker
# witness: Hinnerk Lührs, stoker, Third Squadron
# born: 1896, Kiel; a riveter’s son
# asked: Who put out the fires?
# content: hunger, street fighting, two murders (none of it shown)
# place: kiel
# date: 1918-10-29 29 October 1918
# where: Germany at the end of the world war. Sailors refuse, the Kaiser falls. Ebert’s Social Democrats govern, with workers’ and soldiers’ councils on one side and the old generals on the other. Who commands?
{ brest == brest.refused:
    Every sheet of the last file was stamped on a train, out to Yekaterinburg and, since the Kaiser fell, back. #frame
- else:
    { government:
    - one_party: A slip has been laid in. _Germany. In Moscow one party governed; read accordingly._ {afraid(): The man with the tea counts the sheets now before he goes out. } #frame #says: councils <= 2
    - in_coalition: A slip has been laid in. _Germany._ Below it stands, in three hands, who sat in the Russian cabinet in which week. #frame
    - plural: A slip has been laid in. _Germany._ It has two stamps, the soviets’ and the Assembly’s, one across the other. #frame #cast: assembly #says: councils >= 3
    }
}
Hinnerk Lührs takes the chair by the stove. He speaks the flat German of the coast. #frame #city: kiel stirring #city: hamburg quiet #city: berlin quiet
You can tell by the coal. The admirals tell nobody, but coal has to be carried. End of October it was coal for out, none for home, and we carried it and felt sick. #scene: boilers
The war was lost. Only the fleet hadn’t had its battle, so the admirals ordered one. Down the pipe it came: steam on all boilers. Nine of us. Schröder, our warrant officer, was as frightened as us, and held the lamp low so it shouldn’t show. #cast: schroder
And what did you do with the fires? #ask
+ [Raked them. Out on the iron floor with it, glowing, and the hoses on top. #c:draw]
    -> st_draw
+ [Banked them. You can cook soup on a banked fire. You can’t sink on one. #c:bank]
    -> st_bank
+ [Me? I went on shovelling till the next man stopped. Then I’d stopped too. #c:last]
    -> st_last
+ [Nothing, at first. Schröder put his ear to the pipe, and we waited for him. #c:pipe]
    -> st_pipe
+ [Read this file in short. #c:short]
    -> st_short

=== st_draw ===
You never saw such a steam. Up top the bridge was ringing for speed, and ringing. “That’ll be prison,” Schröder said, and took the other hose. I laughed and couldn’t leave off, my knees gone like string. #cast: schroder
-> st_kiel

=== st_bank ===
You rake it flat, lay small coal on wet. It sulks there till it’s wanted. Schröder checked each one after us. If it’s to be mutiny, he said, it’ll be done tidy, for he’d seen men scalded. #cast: schroder
-> st_kiel

=== st_last ===
Ask nine men who stopped first and you’ll hear nine names. The shovels went slower. Then I could hear just the one, and that was mine. My fingers wouldn’t open. It was Schröder took it from me. #cast: schroder
-> st_kiel

=== st_pipe ===
“Say again,” he said up the pipe, and they said it again. “Bad line. Say again.” Four times. Us stood round him, and all that while the fires going down.
-> st_kiel

=== st_kiel ===
#scene: map
Some of ours they locked up in Kiel, where half of us had mothers. On the Sunday we marched to get them out, and a patrol shot into the front of us. #date: 1918-11-03 3 November 1918
Next day there was a council, voted in by ships and works, stokers on it. My father came out in his good hat. In a week it was every town. The Kaiser was off to Holland, Ebert governing, head of the Social Democrats: the big old workers’ party, that is. By him three Independents, a party left of it. #date: 1918-11-09 9 November 1918 #city: kiel council #city: hamburg council #city: munich council #city: berlin council #wedge: berlin / Bread and peace
Now Schröder. He’d been in that party since before I was born, on the quiet. Some boys who’d never been to sea met him on the bridge, his wife on his arm, and cut the straps off his shoulders, his rank. #cast: schroder
Were you there? #ask
+ [I held the boys off. It was too late by then. #c:after]
    -> st_after
+ [I was one of the ones standing round. Put that down, I don’t mind. #c:ring]
    -> st_ring
+ [I heard it from his wife. She’d come for the bits of cloth. #c:wife]
    -> st_wife
+ [I was in the soup queue. I saw the two of them go by, after. #c:soup]
    -> st_soup

=== st_after ===
He’d a cut on the neck where the knife slipped. I gave him my scarf for it. His hands shook, and she saw it. I walked behind the two of them as far as their door.
-> st_berlin

=== st_ring ===
We’d all had officers. One of the boys dropped a strap down a drain. Then Schröder looked round the ring and came to me, and nodded, same as for a change of watch, and I couldn’t look at him. #cast: schroder
-> st_berlin

=== st_wife ===
She’d found the one, in the gutter. He only wanted it for the drawer, she said, with his cuff-links. “Which of you was it for?” I didn’t know, and we looked for the other till dark.
-> st_berlin

=== st_soup ===
She’d her hand under his arm, as you’d help a man who’s been ill. I’d have gone over. But I was near the front by then, and I’d not eaten.
-> st_berlin

=== st_berlin ===
Then Berlin, and the Kaiser’s stables to sleep in. In December all Germany’s councils had their congress, two women in five hundred. I was on the door. Should councils govern Germany? No, they said, three hundred and forty-four to ninety-eight: a parliament, with everybody voting, the boss and all. “No Russian conditions,” said Ebert’s people.{government != one_party: There was war there, they meant, whoever governed.} #date: 1918-12-16 16 December 1918 #place: berlin
{
- brest == brest.refused: There was a sergeant had been quartered in Moscow since June. No peace was signed there yet, he said, and you got shot at from the roofs, and didn’t sleep.
- coalition == soviets: “What’s wrong with those?” a tram driver asked me. “A minister stands up every other Thursday and they ask him about boots.” #says: councils >= 2
- government == plural: “They’ve an assembly yet,” one would say in the corridor, “and three parties governing, and a general.” Then another’d ask had they bread. #cast: assembly #says: councils >= 3
- coalition == without: “They’ve two parties in it yet,” one would say in the corridor, “and a general.” Then another’d ask had they bread. #says: councils >= 2
- government == in_coalition: “They’ve an assembly sits next door to the government,” one would say in the corridor, “and it’s not been shut.” #cast: assembly #says: councils >= 2
- hungry(): One party, they meant, and no bread either, and everybody nodded. I nodded. #says: bread <= 1 #says: councils <= 2
- else: One party, they meant, and the others shut out. Everybody nodded. They’d bread there, though, people said, enough to go round. #says: bread >= 2 #says: councils <= 2
}
But the army was under the Kaiser’s generals still. So they voted a paper from Hamburg: soldiers to elect their officers, no straps on anybody, civilians over the lot. Ebert’s government was to carry it out, and nobody could force it to, bar the railwaymen. Prien, a Staff captain, stood by me, and asked which of us could read a railway timetable, with six million men to bring home before they starved.
-> st_done

=== st_done ===
The congress has voted it. Did Ebert take the army from its officers? #ask
+ [No. The generals wired they’d not have it, and he put it off till after Christmas. #c:shelved #hinge:guard #record]
    ~ decide_guard(shelved)
    -> st_shelved
+ [He had to. Nobody went home till he’d signed and the War Ministry had it. #c:enforced #hinge:guard]
    ~ decide_guard(enforced)
    -> st_enforced

=== st_shelved ===
{ st_short: -> st_shelved_short }
They’d go home then, the generals said, and who’d bring the men back? He wasn’t a bad man, Ebert. He’d had two sons killed, and he was afraid of hunger. So the paper went to a commission and lay there, till the officers sat firm again. #date: 1918-12-20 20 December 1918 #city: berlin stirring
On Christmas Eve they shelled us, over our back pay. A crowd ran in between, women with prams, and then it stopped. Over that the Independents left Ebert. Eleven of ours dead there were, and more of theirs, and I’d lain with my fingers in my ears. #date: 1918-12-24 24 December 1918
-> st_letter

=== st_enforced ===
{ st_short: -> st_enforced_short }
There was a cooper from Hamburg wouldn’t put on his hat. “If we get up,” he said, “it’s a piece of paper.” They slept on the benches. The unions would run no train for the generals, and Ebert signed. By New Year they were voting in every barracks, us in the stables too, and nobody marched without the congress. #date: 1918-12-20 20 December 1918 #city: essen council #city: chemnitz council #wedge: berlin / Elect your officers
Prien took off his own straps, with nail scissors, and stayed for the trains. At Cassel men were three days in sidings in the snow, and not all of them got up again.
-> st_letter

=== st_letter ===
#scene: ship
“Come home and vote,” Schröder wrote. {guard == enforced: “You’ve got your paper, boy. The nineteenth’s the election, and my wife has her vote in it.” | “You want bread from this revolution and I want the vote, and I’ve waited longer. My wife has one too.” } He’d put in a sausage, and it smelt of their kitchen, and I was homesick. #date: 1919-01-01 1 January 1919 #cast: schroder #front: northsea blockade
Did you answer? #ask
+ [I ate the sausage. I was going to write when I’d something to say. #c:sausage]
    -> st_sausage
+ [I wrote that he should come here and see. He’d have seen the queues, at any rate. #c:wrote]
    -> st_wrote
+ [Not then. I had it in my coat, for when they left us standing about. #c:coat]
    -> st_coat
+ [I read it out in the stables. One of them cried, and another wanted the sausage. #c:stables]
    -> st_stables

=== st_sausage ===
More bread than pig. The blockade was on yet, English ships, no food let in.
-> st_fog

=== st_wrote ===
Four pages. It took me the two nights.
-> st_fog

=== st_coat ===
It was that cold, I left it in the pocket.
-> st_fog

=== st_stables ===
There were others had one like it from home. We lay and talked about what there’d be to eat there.
-> st_fog

=== st_fog ===
#scene: square
Then the sixth of January. Berlin’s police chief was one of the left, and Ebert’s lot had sacked him. For that half Berlin came out, to have Ebert down. Some hundreds of ours had gone into the newspaper offices the night before, with rifles: the Vorwärts, that printed for Ebert. Sit on that, they said, and he can’t call anyone out. The rest of us stood in the Siegesallee from nine, in fog. Round Ebert’s door stood as many Social Democrats. #date: 1919-01-06 6 January 1919 #city: berlin stirring #wedge: berlin / All power to the councils
Lene, from the cable works, told me about her mother’s goat, her hands in my coat pockets for the warm.
Our committee couldn’t agree. Two factory delegates came by, the cool sort. Don’t fight, go home, they said: there’s not rifles for a tenth of us, and {guard == enforced:officers the barracks had voted out were hiring Volunteers at Potsdam, soldiers for pay, outside the new army; they|officers at Potsdam were hiring Volunteers, soldiers for pay, who} only wanted us to shoot first. Liebknecht came by, of the new Communists, all for having Ebert out that night. Him we cheered. And a lad from the newspaper offices went down the rows: come in and hold them with us till he goes. So it was on us that stood there, Lene’s hands in my pockets yet.
-> st_waiting

=== st_waiting ===
Three o’clock, and no word from the committee. What did the crowd do? #ask
+ [Went home. One of the cool ones got up and told us to, and was called a coward. #c:wait #hinge:january]
    ~ decide_january(wait)
    -> st_wait
+ [Went for Ebert’s Chancellery, the sailors first, and through the ones that stood before it. #c:force #hinge:january #locked:{not can_force_berlin():Sailors and soldiers obey the congress now, and the congress wants an election.}]
    ~ decide_january(force)
    -> st_force
+ [Stood till dark. No word came, so I went into the newspaper offices, to hold them with the others. #c:rising #hinge:january #record]
    ~ decide_january(january.rising)
    -> st_rising

=== st_rising ===
{ st_short: -> st_rising_short }
I was in the Vorwärts, Schröder’s paper, and slept under it. {guard == enforced: Then the Volunteers came. They were no part of the army that voted, and Ebert’s man Noske had found them rifles. | Then the Volunteers came with guns, Ebert’s man Noske over them. } Seven of ours went out with a white cloth and were shot in a barracks yard. I got out by a coal-hole. Till night I lay with my sleeve in my mouth. #date: 1919-01-11 11 January 1919 #city: berlin reaction #cast: schroder
Rosa Luxemburg, the Communists’ best head, and Liebknecht, them the officers fetched on the fifteenth and killed. The papers said a crowd did for her, and that he ran. There’d been no crowd, and he didn’t run. I’d like you to have that right. #date: 1919-01-15 15 January 1919 #lost: luxemburg #says: europe <= 3
Four days after, all Germany voted, women and all. Ebert’s lot came first. {st_wrote: Schröder answered at last. “Come home,” it said, and then a line crossed out: “Who gave the order?” | Lene I never saw again, and I’ve asked at the cable works. } #date: 1919-01-19 19 January 1919 #cast: schroder
-> st_end

=== st_wait ===
{ st_short: -> st_wait_short }
A turner it was, on a milk-cart, and they threw coal at him. It was passed back: out of the newspaper offices, keep your rifle dry, keep to your factory, don’t give the officers their battle. A boy near me cried. We went home. #city: berlin council #wedge: berlin / Keep to your factory
So the Volunteers stood about in Potsdam, nobody to shoot at. Noske, Ebert’s man, packed them off to the Baltic. {guard == enforced: Any other soldier had to be asked first by then. | The generals he kept. } Rosa Luxemburg came to our stables, the best head the Communists had. She asked what we were given to eat, and wrote it down. #date: 1919-01-15 15 January 1919 #cast: luxemburg #says: europe >= 2
On the nineteenth all Germany voted, women and all. Ebert’s lot came first. {st_wrote: Schröder wrote that his wife had stood two hours for hers, and it was freezing. | Lene went in, her first time, and I waited outside till she came out again. } #date: 1919-01-19 19 January 1919 #cast: schroder
-> st_end

=== st_force ===
{ st_short: -> st_force_short }
I was in with the first twenty. By night Ebert had gone out by the garden, no hat on, and there was a list of a government pinned to the door, and folk stood reading it by matches. #city: berlin council #rail: berlin-essen cut #rail: chemnitz-munich cut
Then we’d Berlin, and that’s all we had. From the Ruhr came no coal. The rest of Germany voted; Ebert had that, and the generals. With us it was a tribunal: first week for hoarders, second for them who’d printed that there was no bread, Social Democrats, half of those. {st_ring: I stood round with the rest and said nothing. | I was on the door, and heard it read out. } #date: 1919-01-19 19 January 1919
{st_after: And it was Schröder I saw go by, one night, between two lads with armbands. He’d come to Berlin to argue. He’d my scarf on. I said I’d answer for him. “To whom?” said the one. | They’d a list, and there was a Schröder on it, from Kiel. It’s a common name up there, I said. The whole night I said it. } #lost: schroder
-> st_end

=== st_end ===
{ january == force: He has asked you to shut the door, and then to leave it open again. #frame }
{ st_short: -> file_done }
I went to the Ruhr that spring; a pit’s got boilers too. “Kiel, is it?” a hewer said to me in the dark. {january == january.rising: Where had we been in January? They’d have come, he said, if anyone had told them. | {january == force: They’d sent Berlin no coal, he said; nobody’d asked them, only told them. Then he gave me half his bread. | He passed me his coffee, acorns, but hot, and asked was it true we’d just gone home. } } #date: 1919-04 April 1919 #place: essen
-> file_done

// ---------------------------------------------------------------- in short

=== st_short ===
He talks to the stove, and you put it down. October 1918: the war is lost; the admirals order the fleet out for a last battle; the stokers put out their fires. At Kiel, on 4 November, there is a council with stokers on it, and in a week the Kaiser is in Holland and Ebert, head of the Social Democrats, governs. Boys who were never at sea cut the shoulder-straps off Schröder, a warrant officer and an old Social Democrat. #frame #date: 1918-11-09 9 November 1918 #city: kiel council #city: hamburg council #city: munich council #city: berlin council #cast: schroder
In December all Germany’s councils meet in Berlin. They refuse, by 344 to 98, to rule in place of a parliament, and call an election. But the army is still the Kaiser’s; against that they vote a paper from Hamburg: soldiers to elect their officers, civilians over the lot. A Staff captain, Prien, asks which of them can read a railway timetable; six million men must be brought home before they starve. #frame #date: 1918-12-16 16 December 1918 #place: berlin
-> st_done

=== st_shelved_short ===
The generals tell Ebert that they will go home if it is done. He fears hunger, and puts it off until the officers have kept their command. On Christmas Eve the generals shell the sailors’ quarters, till a crowd runs in between. #frame #date: 1918-12-24 24 December 1918 #city: berlin stirring
-> st_fog_short

=== st_enforced_short ===
The delegates stay in their seats. The unions will stop the trains for the generals and run them for the congress, and Ebert signs. Every barracks elects its officers. Prien takes off his own straps and stays to run the railways; there are men three days in sidings in the snow. #frame #date: 1918-12-20 20 December 1918 #city: essen council #city: chemnitz council #wedge: berlin / Elect your officers
-> st_fog_short

=== st_fog_short ===
Ebert’s government has dismissed Berlin’s police chief, one of the left. For that, on 6 January, half Berlin stands in the fog to have Ebert down, and as many Social Democrats stand at his door; some hundreds of the left sit armed in the newspaper offices, Ebert’s paper’s among them. The crowd’s committee cannot agree. Two factory delegates warn that there are rifles for hardly a tenth, and that officers at Potsdam are hiring volunteers{guard == enforced:, outside the new army}; Liebknecht, of the new Communists, is for fighting. #frame #date: 1919-01-06 6 January 1919 #city: berlin stirring #wedge: berlin / All power to the councils
-> st_waiting

=== st_rising_short ===
Nobody leads. The hundreds in the newspaper offices stay there till volunteers under officers, with Ebert’s man Noske over them, come for them; some who go out with a white cloth are shot. On the fifteenth Rosa Luxemburg, the Communists’ best head, and Liebknecht are taken from a flat and killed. The papers blame a crowd for her and say that he fled; neither is true. #frame #date: 1919-01-15 15 January 1919 #city: berlin reaction #lost: luxemburg
-> st_end

=== st_wait_short ===
The order goes from man to man: out of the newspaper offices, keep the rifle dry, keep to your factory, do not give the officers their battle. Luxemburg and Liebknecht, the Communists’ leaders, live. On the nineteenth there is an election and Ebert’s side wins it fairly. #frame #date: 1919-01-19 19 January 1919 #city: berlin council #wedge: berlin / Keep to your factory #cast: luxemburg
-> st_end

=== st_force_short ===
The sailors go through the others into the Chancellery. Ebert leaves by the garden, and keeps the rest of Germany. The government whose names are pinned on the door has Berlin and little else; no coal comes from the Ruhr. The first tribunal is for hoarders, the second for those who printed that there was no bread. Half of those are Social Democrats, Schröder or one of his name among them. #frame #date: 1919-01-19 19 January 1919 #city: berlin council #rail: berlin-essen cut #rail: chemnitz-munich cut #lost: schroder
-> st_end
