// 05. Kiel and Berlin, 3 November 1918–15 January 1919. A stoker puts out his fires, guards the door of a congress, and stands in a fog.
//
// Facts: dossier TP5, timeline 25–30. Invented: Hinnerk, Schröder, Captain Prien, Lene. The refusal at sea was on 29–30 October,
// off Wilhelmshaven; the Third Squadron came to Kiel after it.

=== stokers ===
# file: 05
# title: The Stoker
# witness: Hinnerk Lührs, stoker, Third Squadron
# born: 1896, Kiel; a riveter’s son
# asked: Who put out the fires?
# content: hunger, street fighting, two murders (none of it shown)
# place: kiel
# date: 3 November 1918
~ meanwhile_1918()
Where three files ought to lie there is one sheet, in a clerk’s hand. An assembly that sat for a night. A peace signed late at Brest, which cost Ukraine’s bread and coal. Armed squads to the villages for what was left. After two pistol shots in August, hostages. #frame #date: 3 November 1918 #place: kiel #city: kiel stirring #city: hamburg quiet #city: berlin quiet
{ coalition:
- walkout: Below it somebody has written: one party governs, from Moscow now. #frame
- without: Below it somebody has written: cabinet of Moscow, fourth list of names; the general is still on it. #frame
- soviets: Below it somebody has written: cabinet sits in Moscow now and answers every second Thursday; fewer come to ask. #frame
}
Hinnerk Lührs has coal in the cracks of his hands that no soap will reach. He asks whether he may sit by the stove. #frame
You can tell by the coal. The admirals tell nobody, but they have to have it carried. I’d trimmed for three years, and I knew to the basket what we burn to the Skagerrak and home. End of October it was coal for out. Nobody had ordered any for home.
The war was lost by then. It was in the papers. Only the fleet hadn’t had its battle. We lay off Wilhelmshaven and the word came down the pipe, steam on all boilers. Nine of us. Schröder, our leading stoker, held the gauge lamp so we shouldn’t see his face.
And what did you do with the fires? #ask
+ [Raked them. Out on the plates with it, glowing, and the hoses on top. #c:draw]
    -> st_draw
+ [Banked them. You can cook soup on a banked fire. You can’t sink on one. #c:bank]
    -> st_bank
+ [Me? I went on shovelling till the next man stopped. Then I’d stopped too. #c:last]
    -> st_last

=== st_draw ===
You never saw such a steam. It took the paint off the bulkhead. Up above a bell was ringing for revolutions it wasn’t going to get. Ha. Schröder said, “That’ll be prison.” He’d picked up the other hose, mind.
-> st_kiel

=== st_bank ===
It’s work, banking. You rake it flat, you lay the slack on wet, and then you shut the dampers and it sulks. Schröder went round after us and checked each one, same as always. “If it’s to be mutiny,” he said, “it’ll be done tidy.”
-> st_kiel

=== st_last ===
I’m not proud. But you ask nine men who stopped first and you’ll hear nine names. The shovels went slower. Then I could hear just the one, and that was mine. Schröder took it out of my hand. He leaned it in the corner where it belongs.
-> st_kiel

=== st_kiel ===
So they broke up the fleet to cool us down, and our lot they sent to Kiel. To Kiel! Half of us had mothers there. They’d men of ours in the cells. On the Sunday we marched to have them out, and in the Karlstrasse a patrol shot into the front of it. Some I’d been at school with are in the cemetery there.
Next day there was a council, and red rags on the ships. The shipyards came out. My own father came out, in his good hat. By the end of the week it was Munich too, and the Kaiser was in Holland. #city: kiel council #city: hamburg council #city: munich council #city: berlin stirring #wedge: berlin / Bread and peace
Now Schröder. He was a Social Democrat since before I was born, and a petty officer. Some boys who’d never been to sea met him on the Holstenbrücke and cut the straps off his coat. His wife was on his arm.
Were you there? #ask
+ [I held the boys off after. It’s easy to be brave after. #c:after]
    -> st_after
+ [I was one of the ones standing round. Put that down, I don’t mind. #c:ring]
    -> st_ring
+ [I heard it from his wife. She’d come for the bits of cloth. #c:wife]
    -> st_wife

=== st_after ===
He’d a cut on the neck where the knife slipped. I gave him my scarf for it and he took it. He folded it very small and looked at me like a boiler he was going to have to report.
-> st_berlin

=== st_ring ===
There was a ring of people and I was in it. We’d all had officers. One of the boys dropped the straps down a drain, and everybody sort of breathed. He saw me. He gave me a nod, as you’d do on the street.
-> st_berlin

=== st_wife ===
She’d found the one. She said he wouldn’t have it sewn on again, he only wanted it in the drawer with his cuff-links. Thirty years he’d paid his dues to the Party. “Which of you was it for?” she asked me. I said I didn’t know.
-> st_berlin

=== st_berlin ===
They wanted sailors in Berlin, so I went. Slept in the Kaiser’s stables. They’d have been good stables if you were a horse. #date: 16 December 1918 #place: berlin
In December the councils had their congress, delegates out of every factory and barracks in Germany, and I was on the door. You’d think they’d vote for councils. They voted for a parliament, three hundred and forty-four to ninety-eight. I saw their hands. Decent hands, most of them.
{ coalition:
- walkout: “No Russian conditions,” they said to each other in the corridor. They meant one party, and no bread either.
- without: “No Russian conditions,” they said to each other in the corridor. They meant a minister every month, a general behind him, and no bread.
- soviets: “No Russian conditions,” they said to each other in the corridor. They meant a thousand people talking, and no bread.
}
But the army, now. There was a paper from Hamburg. Soldiers to elect their officers, no straps on anybody, and the people’s own guard with civilians over it. That went through like soup. A captain of the Staff, Prien, very civil, stood beside me in the lobby with his gloves on. “I have six million men to bring home before they starve,” he said. “Which of you has read a railway timetable?” He’d a point. We had two weeks’ coal.
What did they do about the guard? #ask
+ [Voted it, cheered it, and laid it in a drawer. Ebert said after Christmas. #c:shelved #hinge:guard #record]
    ~ decide_guard(shelved)
    -> st_shelved
+ [They sat on. Nobody went home till it was signed and somebody had carried it over. #c:enforced #hinge:guard]
    ~ decide_guard(enforced)
    -> st_enforced

=== st_shelved ===
Ebert had a telephone to headquarters, that came out later. The generals said they’d go home if it was done, and then who’d bring the men back? He wasn’t a bad man. He was afraid of hunger, and he’d had two sons killed. So it went to a commission. #city: berlin stirring
On Christmas Eve the generals came to look at us. With field guns, over our back pay. {st_bank: I thought of Schröder. It was a mutiny, and it wasn’t tidy. | We’d women in there, and one goose. } The crowd ran in between in the end, with prams, and the soldiers wouldn’t shoot through prams.
-> st_letter

=== st_enforced ===
It was a saddler from Hamburg who wouldn’t put on his hat. “If we get up,” he said, “it’s a piece of paper.” So they stayed sitting. The unions sent word they’d stop the trains for the generals and run them for the congress. Ebert went out to telephone. He was a long while. He came back like someone who’s been shouted at, and signed. #city: berlin council
Forty of us carried it across to the War Ministry. A schoolteacher read it aloud on the stairs. Prien took off his own straps, neatly, with nail scissors. He kept the timetables, though, he’d offered to stay and run them, and nobody else could. And he’d been right: at Cologne there were men three days in sidings in the snow.
-> st_letter

=== st_letter ===
About New Year I had a letter, from Schröder. He wanted me home for the election, on the nineteenth. {guard == enforced: He’d heard they had civilians over the army. “Then you’ve won, boy,” he wrote. “Come away before somebody wins some more.” | “You want bread from it,” he wrote, “and I want the vote, and I’ve been at it longer.” } He’d put in a sausage.
Did you answer? #ask
+ [I ate the sausage. I was going to write when I’d something to say. #c:sausage]
    -> st_sausage
+ [I wrote that he should come here and see. He’d have seen the queues, at any rate. #c:wrote]
    -> st_wrote
+ [I had it in my coat. I’d read it when they left us standing about. #c:coat]
    -> st_coat

=== st_sausage ===
It was more bread than pig. All that winter the blockade was on, with the war over. You could get turnips, and turnip coffee.
-> st_fog

=== st_wrote ===
Four pages. I’d never written four pages. He’d got it the day the post stopped, his wife said, and he’d read it standing.
-> st_fog

=== st_coat ===
I read it a good deal, then. There’s a grease mark over the date. You learn a letter like that as you do a hymn.
-> st_fog

=== st_fog ===
Then the sixth of January. They had sacked the police chief, who was one of ours, and Berlin came out. All down the Siegesallee, in fog, between those marble Hohenzollerns. Rifles wet. We stood from nine. A woman beside me, Lene, from the munitions works, sold me half a cigarette. #date: 6 January 1919 #wedge: berlin / All power to the councils
And a committee sat. That’s what we were told: they are sitting. Noon, they’re sitting. {st_coat: I read my letter. | } I couldn’t feel my feet at all. Two of the factory delegates came by, the cool sort. They’d voted against it in there, they said, there weren’t rifles for a tenth of us. Liebknecht had been by in a car. He’d said the other thing.
What was it you were waiting for? #ask
+ [For anybody to come out and tell us what we were for. #c:rising #hinge:january #record]
    ~ decide_january(january.rising)
    -> st_rising
+ [For someone with the nerve to send us home. And somebody had it. #c:wait #hinge:january]
    ~ decide_january(wait)
    -> st_wait
+ [For nothing. At three o’clock we quit waiting, the sailors first, and went for the Chancellery. #c:force #hinge:january #locked:{not can_force_berlin():The guard answers to the congress now and will not march for you.}]
    ~ decide_january(force)
    -> st_force

=== st_rising ===
Nobody did. It got dark and the people went home, with cold feet, to nothing hot. Some went and sat in the newspaper offices behind rolls of newsprint, and called it a rising. I was in the Vorwärts two nights. It was Schröder’s paper; I slept under it. #date: 15 January 1919 #city: berlin reaction
Then they came. {guard == enforced: I’d thought they couldn’t, with the army under civilians. It was the captains who’d no straps any more. They’d found one another, in a hotel, and Noske found them rifles. | Volunteers, the name was, with officers, and Noske over them. } I got out by a coal-hole. Some who went out at the front with a white cloth did not get past the yard.
They fetched Rosa Luxemburg and Liebknecht out of a flat on the fifteenth. Next day it was in the papers that a crowd had done it. There’d been no crowd. I’d like you to have that right. She had told them, people say, that it was too soon.
{st_wrote: Schröder’s answer found me in February. He’d written it on the sixteenth. It said only, come home. He’d crossed out “Who gave the order?” and you could still read it. | Lene I never saw again. I don’t say anything happened to her. It’s a big town. }
-> st_end

=== st_wait ===
It was the cool ones. One of them, a lathe hand, stood up on a milk-cart. You couldn’t hear a word, so it was passed back, man to man, and by the time it reached us it was: keep your rifle dry, keep to your factory, vote or don’t, only don’t give them their battle. #date: 15 January 1919 #city: berlin council
Some called it treason. A boy near me threw his rifle at a marble elector and took the nose off. But they went home. Rosa Luxemburg came to our stables that week, a little woman in a big hat, and asked what we were given to eat. {guard == enforced: And there wasn’t a soldier in Berlin just then who’d have been sent after them without somebody’s vote. | The volunteers had come as far as Potsdam to put us down. They had to be given dinner and stood about for a fortnight, and it’s hard to shoot at people who are in a tram queue. }
On the nineteenth there was the election. The other lot won it, fair and square. {st_wrote: Schröder wrote back. “You see that it can be done,” he said, and that he would like to have met the lady with the hat. | Lene was delegate at her works by Easter. She’d kept the other half of the cigarette. }
-> st_end

=== st_force ===
I was through that gate with the first twenty. The porter said we wanted the other staircase. By night we had the telegraph and the ministry, and Ebert had gone out by the garden, in galoshes. It was that easy. Somebody put the names of a government on the door with a drawing pin. #date: 15 January 1919 #city: berlin council #rail: berlin-essen cut #rail: chemnitz-munich cut
Then we’d Berlin, and that’s all we had. The French were over the Rhine, and from the Ruhr came no coal. The first week there was a tribunal for the ones who hoarded. The second week there was one for those who’d printed that there was no bread. Social Democrats, half of those. {st_ring: I stood in a ring again. | I was on the door again. }
{st_after: And it was Schröder I saw go by, one night, between two lads with armbands. He’d come to Berlin to argue. He’d my scarf on. I said to let him go, that I’d answer for him. “To whom?” said the one. | They’d a list, and there was a Schröder on it, from Kiel. It’s a common name. I said so to myself the whole night. }
-> st_end

=== st_end ===
{january == force: He has asked you to shut the door, looked at it, and asked you to leave it open again. | The stove has gone down. He has been watching it for some time, and now he gets up and sees to it without asking. } #frame
I went to the Ruhr after that. A pit’s got boilers too, and it doesn’t go to sea. {st_last: I’d made up my mind to be first to stop, next time. | The foreman asked what I’d been, and I said stoker, and he said, one of those. } The second night a hewer spoke to me in the dark. “Kiel, is it?” he said. {january == january.rising: He wanted to know where we’d been in January. They’d have come, he said, if anyone had told them. | {january == force: They’d sent Berlin no coal that month. Nobody had asked them, he said, they’d only been told. | He passed me his coffee. There was coffee in it. } }
-> file_done
