// 05. Kiel and Berlin, 3 November 1918–15 January 1919. A stoker puts out his fires, guards the door of a congress, and stands in a fog.
//
// Facts: dossier TP5, timeline 25–30. Invented: Hinnerk, Schröder, Captain Prien, Lene. The refusal at sea was on 29–30 October,
// off Wilhelmshaven; the Third Squadron came to Kiel after it. The newspaper offices were entered on the evening of 5 January.
// Hinnerk’s voice: “He’d a…”, no verb where none is needed, “mind”. He says what the job was, and stops.

=== stokers ===
# file: 05
# title: The Stoker
# witness: Hinnerk Lührs, stoker, Third Squadron
# born: 1896, Kiel; a riveter’s son
# asked: Who put out the fires?
# content: hunger, street fighting, two murders (none of it shown)
# place: kiel
# date: 1918-11-03 3 November 1918
{ brest == brest.refused:
    Every sheet of the last file was stamped on a train. The stations are pencilled down the margin, out to Yekaterinburg and, from the middle of November, back. #frame
- else:
    { government:
    - one_party: A slip has been laid in where the country changes. _Germany. In Moscow one party governed; read accordingly._ You cannot tell whose hand it is. {afraid(): The man with the tea counts the sheets now before he goes out. } #frame
    - in_coalition: A slip has been laid in where the country changes. _Germany._ Below it three people have noted, in three inks, who sat in the Russian cabinet by then. No two lists agree. #frame
    - plural: A slip has been laid in where the country changes. _Germany._ It has two stamps, one of the soviets’ congress and one of the Assembly, each across the other’s edge. #frame #cast: assembly
    }
}
Hinnerk Lührs has coal in the cracks of his hands that no soap will reach. He asks whether he may sit by the stove. #frame #city: kiel stirring #city: hamburg quiet #city: berlin quiet
You can tell by the coal. The admirals tell nobody, but they have to have it carried. I knew to the basket what we burn to the Skagerrak and home. End of October it was coal for out. If they’d ordered any for home, we’d not seen it. #scene: boilers
The war was lost by then. Only the fleet hadn’t had its battle. The word came down the pipe, steam on all boilers. Nine of us. Schröder, our warrant officer, held the gauge lamp so we shouldn’t see his face. #cast: schroder
And what did you do with the fires? #ask
+ [Raked them. Out on the plates with it, glowing, and the hoses on top. #c:draw]
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
You never saw such a steam. It took the paint off the bulkhead. Up above a bell was ringing for revolutions it wasn’t going to get. Ha. Schröder said, “That’ll be prison.” He’d picked up the other hose, mind. #cast: schroder
-> st_kiel

=== st_bank ===
It’s work, banking. You rake it flat, lay the slack on wet, shut the dampers and it sulks. Schröder checked each one after us, same as always. “If it’s to be mutiny,” he said, “it’ll be done tidy.” #cast: schroder
-> st_kiel

=== st_last ===
Ask nine men who stopped first and you’ll hear nine names. The shovels went slower. Then I could hear just the one, and that was mine. Schröder took it out of my hand and leaned it in the corner where it belongs. #cast: schroder
-> st_kiel

=== st_pipe ===
“Say again,” he said up the pipe. They said it again. “Bad line,” he said. “Say again.” Four times, and all that while the fires went down by themselves. He’d never told a lie to a bridge before.
-> st_kiel

=== st_kiel ===
#scene: map
Our lot they sent to Kiel. Half of us had mothers there. On the Sunday we marched to get the ones they’d locked up let out, and a patrol shot into the front of it. One I’d been at school with is in the cemetery.
Next day there was a council, stokers on it. My own father came out, in his good hat. In a week the Kaiser was in Holland. #city: kiel council #city: hamburg council #city: munich council #city: berlin stirring #wedge: berlin / Bread and peace
Now Schröder. A Social Democrat since before I was born, and he wore shoulder-straps. Some boys who’d never been to sea met him on the bridge, his wife on his arm, and cut them off his shoulders. #cast: schroder
Were you there? #ask
+ [I held the boys off after. It’s easy to be brave after. #c:after]
    -> st_after
+ [I was one of the ones standing round. Put that down, I don’t mind. #c:ring]
    -> st_ring
+ [I heard it from his wife. She’d come for the bits of cloth. #c:wife]
    -> st_wife
+ [I was in the soup queue. I saw the two of them go by, after. #c:soup]
    -> st_soup

=== st_after ===
He’d a cut on the neck where the knife slipped. I gave him my scarf for it and he took it. He folded it very small and looked at me like a boiler he was going to have to report.
-> st_berlin

=== st_ring ===
There was a ring of people and I was in it. We’d all had officers. One of the boys dropped a strap down a drain, and everybody sort of breathed. He saw me. He gave me a nod.
-> st_berlin

=== st_wife ===
She’d found the one. He wouldn’t have it sewn on again, she said, he only wanted it in the drawer with his cuff-links. Five-and-twenty years in the Party. “Which of you was it for?” she asked me. I said I didn’t know.
-> st_berlin

=== st_soup ===
She’d her hand under his arm, as you’d help a man who’s been ill. I thought he’d his coat on wrong way round. It was only that there was nothing on the shoulders. I kept my place in the queue.
-> st_berlin

=== st_berlin ===
Then Berlin. We slept in the Kaiser’s stables. #date: 1918-12-16 16 December 1918 #place: berlin
In December all Germany’s councils had their congress, and I was on the door. They voted for a parliament, where the boss votes too, three hundred and forty-four to ninety-eight.
{
- brest == brest.refused: “Russian conditions?” said a sergeant in the corridor, who’d been quartered in Moscow since June. “They’d signed nothing, so nobody could say was it peace. We had the town. We never had a night’s sleep in it.”
- coalition == soviets: “Russian conditions?” a tram driver said in the corridor. “A minister stands up every other Thursday and they ask him about boots.” He thought it might do for trams.
- government == plural: “Russian conditions,” they said in the corridor. “They’ve an assembly yet,” somebody’d say, “and a general.” It didn’t frighten many. #cast: assembly
- coalition == without: “Russian conditions,” they said in the corridor. “They’ve three parties in it yet,” somebody’d say, “and a general.” It didn’t frighten many.
- government == in_coalition: “Russian conditions?” they said in the corridor. “They’ve an assembly sits next door, and gives them no peace.” It didn’t sound so very Russian. #cast: assembly
- hungry(): “No Russian conditions,” they said in the corridor, and everyone nodded. They meant one party, and no bread either.
- else: “No Russian conditions,” they said in the corridor, and everyone nodded. They meant one party. Bread they had there, mind.
}
But the army was still the Kaiser’s. Against that there’d been a paper from Hamburg. Soldiers to elect their officers, no straps on anybody, civilians over the lot. That went through like soup. Prien, a Staff captain, stood by me with his gloves on. “Six million men to bring home before they starve,” he said. “Which of you can read a railway timetable?”
-> st_done

=== st_done ===
It was voted. Was it done? #ask
+ [No. Cheered, and laid in a drawer. After Christmas, said Ebert, who ran the government and Schröder’s party. #c:shelved #hinge:guard #record]
    ~ decide_guard(shelved)
    -> st_shelved
+ [They sat on. Nobody went home till Ebert had signed and the War Ministry had it. #c:enforced #hinge:guard]
    ~ decide_guard(enforced)
    -> st_enforced

=== st_shelved ===
{ st_short: -> st_shelved_short }
He’d a telephone to headquarters. The generals said they’d go home if it was done, and then who’d bring the men back? He wasn’t a bad man. He’d been a saddler. He was afraid of hunger, and he’d had two sons killed. So it went to a commission. #city: berlin stirring
On Christmas Eve the generals shelled us, over our back pay. Eleven of ours. Then the crowd ran in between, and they wouldn’t shoot through prams.
-> st_letter

=== st_enforced ===
{ st_short: -> st_enforced_short }
It was a cooper from Hamburg who wouldn’t put on his hat. “If we get up,” he said, “it’s a piece of paper.” The unions would stop the trains for the generals and run them for the congress. Ebert went out to telephone. He came back like someone who’s been shouted at, and signed. #city: berlin council
Prien took off his own straps, neatly, with nail scissors. Nobody else could run the trains, so he stayed to. At Cassel there were men three days in sidings in the snow.
-> st_letter

=== st_letter ===
#scene: ship
“Come home and vote,” Schröder wrote, about New Year. {guard == enforced: “You’ve won, boy. Come away before somebody wins some more.” | “You want bread from it and I want the vote, and I’ve been at it longer.” } He’d put in a sausage. #cast: schroder #front: northsea blockade
Did you answer? #ask
+ [I ate the sausage. I was going to write when I’d something to say. #c:sausage]
    -> st_sausage
+ [I wrote that he should come here and see. He’d have seen the queues, at any rate. #c:wrote]
    -> st_wrote
+ [I had it in my coat. I’d read it when they left us standing about. #c:coat]
    -> st_coat
+ [I read it out in the stables. One of them cried, and another wanted the sausage. #c:stables]
    -> st_stables

=== st_sausage ===
More bread than pig. The blockade was on yet, with the war over.
-> st_fog

=== st_wrote ===
Four pages. I’d never written four pages.
-> st_fog

=== st_coat ===
There’s a grease mark over the date.
-> st_fog

=== st_stables ===
We counted up who’d a letter like it. Fourteen.
-> st_fog

=== st_fog ===
#scene: square
Then the sixth of January. They’d sacked the police chief, one of ours, and half Berlin came out to have Ebert down. All along the Siegesallee, in fog. We stood from nine. Lene, next to me, sold me half a cigarette. #date: 1919-01-06 6 January 1919 #wedge: berlin / All power to the councils
At Ebert’s own door stood as many Social Democrats, called out to keep us from it. Schröders, the lot of them.
And our committee sat. I couldn’t feel my feet. Two factory delegates came by, the cool sort. They’d voted against fighting: there weren’t rifles for a tenth of us, and the officers were only waiting. Liebknecht, of the new Communists, had been by in a car. He was for it.
-> st_waiting

=== st_waiting ===
Three o’clock. What was it you were waiting for? #ask
+ [For anybody to come out and lead us. Nobody did, so I went and sat in the newspaper offices. #c:rising #hinge:january #record]
    ~ decide_january(january.rising)
    -> st_rising
+ [For someone with the nerve to send us home, and be called a coward. Somebody had it. #c:wait #hinge:january]
    ~ decide_january(wait)
    -> st_wait
+ [For nothing. We quit waiting, the sailors first, and went through the others for the Chancellery. #c:force #hinge:january #locked:{not can_force_berlin():The guard answers to the congress now and will not march for you.}]
    ~ decide_january(force)
    -> st_force

=== st_rising ===
{ st_short: -> st_rising_short }
Some had been in there since the night before, behind rolls of newsprint. I was in the Vorwärts, Schröder’s paper; I slept under it. #date: 1919-01-15 15 January 1919 #city: berlin reaction #cast: schroder
Then they came. {guard == enforced: I’d thought they couldn’t, with the army under civilians. It was captains with no straps any more; Ebert’s man Noske found them rifles. | Volunteers, the name was, officers, with Ebert’s man Noske over them. } I got out by a coal-hole. Seven went out with a white cloth, and got as far as a barracks yard.
Rosa Luxemburg, the best head those Communists had, and Liebknecht were fetched on the fifteenth and killed. The papers said a crowd did for her and that he ran. There’d been no crowd, and he didn’t run. I’d like you to have that right. She had told them it was too soon, people say. #lost: luxemburg
{st_wrote: Schröder answered in February: come home. He’d crossed out “Who gave the order?” but not well. | Lene I never saw again. It’s a big town. } #cast: schroder
-> st_end

=== st_wait ===
{ st_short: -> st_wait_short }
A lathe hand it was, one of the cool ones, up on a milk-cart. It was passed back, man to man: out of the newspapers, keep your rifle dry, keep to your factory, only don’t give them their battle. #date: 1919-01-15 15 January 1919 #city: berlin council
A boy near me threw his rifle at a marble Hohenzollern and took the nose off. But they went home. Rosa Luxemburg came to our stables, a little woman in a big hat, and asked what we were given to eat. {guard == enforced: And not a soldier in Berlin could be sent after anyone without somebody’s vote. | The volunteers stood about in Potsdam. It’s hard to shoot at people in a tram queue. } #cast: luxemburg
On the nineteenth there was the election. Ebert’s lot won it, fair and square. {st_wrote: Schröder wrote that he would like to have met the lady with the hat. | Lene was delegate at her works by Easter. She’d kept the other half of the cigarette. } #cast: schroder
-> st_end

=== st_force ===
{ st_short: -> st_force_short }
I was in with the first twenty. The porter said we wanted the other staircase. By night we had the telegraph, and Ebert had gone out by the garden, without a hat. Somebody put the names of a government on the door with a drawing pin. #date: 1919-01-15 15 January 1919 #city: berlin council #rail: berlin-essen cut #rail: chemnitz-munich cut
Then we’d Berlin, and that’s all we had. From the Ruhr came no coal. The first week there was a tribunal for hoarders, the second one for those who’d printed that there was no bread. Social Democrats, half of those. {st_ring: I stood in a ring again. | I was on the door again. }
{st_after: And it was Schröder I saw go by, one night, between two lads with armbands. He’d come to Berlin to argue. He’d my scarf on. I said I’d answer for him. “To whom?” said the one. | They’d a list, and there was a Schröder on it, from Kiel. It’s a common name. I said so the whole night. } #lost: schroder
-> st_end

=== st_end ===
{january == force: He has asked you to shut the door, and then to leave it open again. | The stove has gone down. He gets up and sees to it without asking. } #frame
{ st_short: -> file_done }
I went to the Ruhr after. A pit’s got boilers too. The second night a hewer spoke to me in the dark. “Kiel, is it?” he said. {january == january.rising: He wanted to know where we’d been in January. They’d have come, he said, if anyone had told them. | {january == force: They’d sent Berlin no coal that month. Nobody had asked them, he said, they’d only been told. | He passed me his coffee. Acorns. It was hot, mind. } }
-> file_done

// ---------------------------------------------------------------- in short

=== st_short ===
He talks to the stove, and you put down what he says it comes to. The war is lost; the admirals order the fleet out for a last battle; the stokers put out their fires. At Kiel, on 4 November, there is a council with stokers on it, and in a week the Kaiser is in Holland. Boys who were never at sea cut the shoulder-straps off Schröder, a warrant officer and an old Social Democrat. #frame #city: kiel council #city: hamburg council #cast: schroder
In December all Germany’s councils meet in Berlin. They vote for a parliament, 344 to 98. But the army is still the Kaiser’s; against that they have voted a paper from Hamburg: soldiers to elect their officers, civilians over the lot. A Staff captain, Prien, asks which of them can read a railway timetable; six million men must be brought home before they starve. #frame #date: 1918-12-16 16 December 1918 #place: berlin #city: berlin stirring
-> st_done

=== st_shelved_short ===
The generals tell Ebert, the Social Democrat who has the government, that they will go home if it is done. He fears hunger, and sends it to a commission. On Christmas Eve the generals shell the sailors’ quarters, till a crowd runs in between. #frame
-> st_fog_short

=== st_enforced_short ===
The delegates stay in their seats. The unions will stop the trains for the generals and run them for the congress, and Ebert signs. Prien takes off his own straps and stays to run the railways; there are men three days in sidings in the snow. #frame #city: berlin council
-> st_fog_short

=== st_fog_short ===
On 6 January the police chief, one of the left, has been dismissed. Half Berlin stands in the fog to have Ebert down, and as many Social Democrats stand at his door. The crowd’s committee sits and says nothing. Two factory delegates warn that there are rifles for hardly a tenth; Liebknecht, of the new Communists, is for it. #frame #date: 1919-01-06 6 January 1919 #wedge: berlin / All power to the councils
-> st_waiting

=== st_rising_short ===
Nobody leads. Some hundreds sit in the newspaper offices till volunteers under officers, with Ebert’s man Noske over them, come for them; some who go out with a white cloth are shot. On the fifteenth Rosa Luxemburg and Liebknecht are taken from a flat and killed. The papers blame a crowd for her and say that he fled; neither is true. #frame #date: 1919-01-15 15 January 1919 #city: berlin reaction #lost: luxemburg
-> st_end

=== st_wait_short ===
The order goes from man to man: out of the newspapers, keep the rifle dry, keep to your factory, do not give them their battle. Luxemburg and Liebknecht live. On the nineteenth there is an election and Ebert’s side wins it fairly. #frame #date: 1919-01-15 15 January 1919 #city: berlin council #cast: luxemburg
-> st_end

=== st_force_short ===
The sailors go through the others into the Chancellery. Ebert leaves by the garden. The government whose names are pinned on the door has Berlin and little else; no coal comes from the Ruhr. The first tribunal is for hoarders, the second for those who printed that there was no bread. Half of those are Social Democrats, Schröder or one of his name among them. #frame #date: 1919-01-15 15 January 1919 #city: berlin council #rail: berlin-essen cut #rail: chemnitz-munich cut #lost: schroder
-> st_end
