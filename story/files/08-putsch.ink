// 08. Essen and Berlin, 13 March–8 April 1920. The generals march, everybody sits down, and somebody has to say what for.
//
// Facts: dossier TP8, timeline 42–43. Documented: some twelve million on strike; Kapp gone in four days; the unions’ demand for a workers’
// government and who refused it; a Ruhr Red Army of 50,000 or more; the fight for the Essen water tower; Bielefeld, taken in Hagen, refused in
// Essen and by some commanders, overridden by General Watter; over 1,000 dead; an election on 6 June. Invented: Hinnerk, Schröder and his wife,
// Brinkmann and his, Prien, the violet pad, and how any regiment voted.
// Where Berlin was taken by force in January 1919 its commissars still have it, and the strike is against two sides at once. Where the guard was
// enforced regiments vote: in March 1920 most vote to shoot at nobody, and the brigade and General Watter’s men are Volunteers outside the rule.
// Hinnerk’s voice, sixteen months on: as in file 05, and longer between the sentences. He says what a thing ran on. No quips.

=== putsch ===
# file: 08
# title: The Water Tower
# witness: Hinnerk Lührs, boilerman at a pit near Essen
# born: 1896, Kiel; a riveter’s son
# asked: Who turned it off?
# content: street fighting, shootings of prisoners (not shown), camps
# place: essen
# date: 1920-03-13 13 March 1920
# where: { allies == iron_berlin: Germany, spring 1920. Revolutionary commissars have held Berlin by force for fourteen months; Ebert’s elected government has the rest, and the old generals. Workers strike against both. Who shall govern? | Germany, spring 1920: a republic, governed by Ebert’s Social Democrats with two middle-class parties. Officers take Berlin to bring the old Germany back; twelve million stop work. Who governs afterwards, and who commands the soldiers? }
{
- allies == iron_berlin: The cover has been signed for at three control posts. The third has kept the corner. #frame #city: essen stirring #city: berlin council #city: hamburg stirring
- vienna == joins: It came by way of Vienna, and there the contents have been written on the outside, on the back of an order for coal. #frame #city: essen stirring #city: berlin reaction #city: hamburg stirring
- else: The string on this one is new, and the knot is a sailor’s. #frame #city: essen stirring #city: berlin reaction #city: hamburg stirring
}
Hinnerk Lührs again, on another day. He leaves more time between his sentences. #frame
{
- allies == iron_berlin: January of nineteen we’d taken Berlin with a few thousand, and it was held yet. Commissars did the holding, with Social Democrats behind wire out on the Heath, for having said no; the rest of Germany had Ebert and a parliament, at Weimar, for as long as the generals let them. I couldn’t stand the doors any more. So I’d got a pit by Essen, with boilers. Berlin bought our coal by then, and guards rode on it. #says: europe >= 2
- january == wait: I’d boilers at a pit by Essen, in the Ruhr. Turnip bread, and a herring Fridays. Ebert’s Social Democrats governed, voted in, with the Catholics’ party and the Liberals. Rosa Luxemburg, the Communist, had her paper still. The officers will come when you’ve stopped looking, it’d said for a year, and I had stopped, mind, we were all that tired. #cast: luxemburg
- else: I’d boilers at a pit by Essen, in the Ruhr. Turnip bread, and a herring Fridays. Ebert’s Social Democrats governed, voted in, with the Catholics’ party and the Liberals. You’d not speak of that January. Two workers’ parties, his and the Independents, not counting mine, the Communists, and each said it was the other had killed its dead, and they’d to work at the one bench.
}
Saturday the thirteenth of March the pit’s hooter went, and whoever had the cord didn’t let go of it. #scene: pit
{
- allies == iron_berlin: The Kaiser’s old generals had come out of Pomerania to put the commissars down. So the unions, eight million people, called everybody out. “Against which lot?” I said. Both, said the man with the list, and was I in it or wasn’t I.
- guard == enforced: Officers, it was. The army had its vote, by regiments, since the congress, though the old generals sat on yet over the trains and the stores. But there was a brigade of Volunteers back from the Baltic that nobody’d ever let vote. It took Berlin in a night. A man called Kapp they made chancellor. Ebert asked the regiments would they fight it. They voted: stay in barracks, shoot at nobody. So the government ran, and the unions called everyone out.
- else: Officers, it was. A brigade of Volunteers had been told to disband. It marched into Berlin in the night instead, some with the hooked cross on the helmet. A man called Kapp they made chancellor. Ebert’s government asked the army to stop it. Soldiers don’t shoot at soldiers, said the generals. So the government ran, and the unions called everyone out.
}
And what did you do with the fires, this time? #ask
+ [Banked them. A pit drowns in a week, and then what have you struck for? #c:banked]
    -> pu_banked
+ [Drew them, the lot. It’s only the one you leave in that anybody asks about. #c:drew]
    -> pu_drew
+ [Kept the one, for the pumps. The under-manager asked me, with his hat in his hand. #c:pumps]
    -> pu_pumps
+ [Nothing. I’d a fever and lay and heard it stop. You don’t know a pit makes a noise. #c:heard]
    -> pu_heard
+ [Read this file in short. #c:short]
    -> pu_short

=== pu_banked ===
Stop the pumps and you’ve a lake down there. So two lads and me kept the one boiler breathing, nights. Days, they stood at the gate and called me yellow, loud, so nobody’d ask. I minded that, and went home by the slag side.
-> pu_tower

=== pu_drew ===
All six. By the Sunday it was white ash, and I’d never seen those plates cold. When the fans quit, the women ran out of the houses. They thought it was a fall. I’d to go out and tell them it was only us.
-> pu_tower

=== pu_pumps ===
He’d been a captain. “Lührs,” he says, “the water hasn’t got a party.” So one fire, and a notice on the door. Nights he came down and said thank you, and stood about a bit, and so did I.
-> pu_tower

=== pu_heard ===
First the fans went, then the cage. Then it was dripping, and a dog that must have always barked. My landlady came in and felt was I dead. She cleaned at the bank, and the cashiers had gone home. Would there be bread tomorrow, she wanted to know.
-> pu_tower

=== pu_tower ===
#scene: still
Twelve million out. Clerks, gas men, a judge at Bochum. In Berlin nobody to print a notice saying {allies == iron_berlin:whose town it was|who was chancellor}, and no tram, no lamp, no water in the pipe. {allies == with_danube:Vienna, a council republic with Budapest, sent Hungarian flour, and that stood at the border, nobody to drive it.}
{
- allies == iron_berlin: The generals had stopped a day’s march off, with nothing to ride in, and waited for the commissars to be starved out by the same strike that was starving them. In the Ruhr it was us that had rifles, and we couldn’t have said who for. Some wore red ribbon and some the anarchists’ black. In Essen the old police had shut themselves in the water tower. #city: berlin hungry #wedge: berlin / Not one yard
- else: Kapp sent to the bank for money. They asked whose signature that was. Four days, and he’d gone. But the officers hadn’t. So in the Ruhr it went to rifles, out of hen-houses and from under a church floor: a Red Army, fifty thousand by the Friday. In Essen the police held the water tower against us. #city: berlin stirring #city: essen council #wedge: berlin / Sweep out the army
}
I carried cartridges up to the ones who shot at it. When the police came down some had their hands up. I was on those stairs. Nobody else will say he was there, and I sleep badly on it.
{ allies == iron_berlin: -> pu_frau }
-> pu_visit

=== pu_visit ===
Then Schröder came, my old warrant officer, for the Kiel strike committee, on a hand trolley. He’d a sausage from his wife, and could hardly stand. #cast: schroder
“It’s worked,” he says, “and d’you know what on? Clerks, in the ministries, who laid the pen down. You’ll not get clerks with a red flag, Hinnerk. {afraid():In Russia they’re shot by list now. #says: terror >= 2|{government == one_party:In Russia they’ve one party, and who’s to vote it out? #says: councils <= 2|Even in Russia they’ve had to let more than the one party govern. #says: councils >= 2}} And the French sit over the Rhine, waiting. Put the parliament back, and an army that does as it’s told by people you can vote out, and go home.” {guard == enforced: “And who was it took that brigade on,” I said, “and never let it vote?” | “And who was it kept the generals?” I said. } He’d no answer to that. {january == wait:{guard == enforced:He’d been for sending it to the Baltic, to be rid of it.|He’d been for keeping them himself, to bring the men home.}|That January he’d called it our doing, us with rifles in his newspaper, and I waited for it.} #cast: schroder
What did you give him? #ask
+ [My bed. He was fifty-six and he’d pumped that trolley from Hamm. #c:bed]
    -> pu_bed
+ [A rifle. He took the bolt out and cleaned it and gave it me back in two parts. #c:rifle]
    -> pu_rifle
+ [Right. I told him so. About the clerks. #c:right]
    -> pu_right

=== pu_bed ===
He folded his things on the chair like for inspection, and I’d the floor. About four he says, “The ones on the stairs, were they all shooting?” I said no, and we lay there, and neither of us slept.
-> pu_brinkmann

=== pu_rifle ===
He didn’t want two armies, he said, a good one and a bad one. One, and that one told what to do. All night he cleaned the other rifles too, and the lads let him.
-> pu_brinkmann

=== pu_right ===
He got his notebook out and put it down with the date: Lührs agrees. Then he sat on my bed as if he’d been let go of. He hadn’t slept since Kiel. “You might have said,” he says, “in eighteen.”
-> pu_brinkmann

=== pu_frau ===
Then Frau Schröder came, with a suitcase, walking. She’d walked from Hamm. My old warrant officer, her man was, a Social Democrat. I’d been in with the twenty who took Ebert’s Chancellery, and a thing that’s taken by twenty, he’d sent me word, will have to be held by the twenty. Fourteen months he’d been on a list in Berlin, and I’d known it as long as she had. Every week she’d written. Since the first winter she’d had no answer. #lost: schroder
She wanted a pass to the camp office. Who’d she know there but me? “He’s for sending you home and the generals too,” she said, “and an army that does as it’s told by people you can vote out.” She said it like he was in the next room. #lost: schroder
What did you give her? #ask
+ [The pass. I’d a stamp from when I was on the door, and never handed it in. #c:pass]
    -> pu_pass
+ [The truth. That I’d known the door, and it didn’t open for letters. #c:truth]
    -> pu_truth
+ [Soup. She ate it with her gloves on. #c:soup]
    -> pu_soup

=== pu_pass ===
It said “Valid until the world revolution”. One of us had thought that was funny; it may have been me. She read it twice, and asked me which of the roads was open.
-> pu_brinkmann

=== pu_truth ===
There’s a shed, I told her, with a slot. When it’s full they empty it into the stove, and I’d minded the stove. “No,” she said, “they’ll have kept them somewhere, folk don’t burn letters.”
-> pu_brinkmann

=== pu_soup ===
Then she washed the plate and dried it and looked for where it lived. It didn’t live anywhere. So she stood and held it, and told me what they’d all been paid at Kiel before the war, by trades. I’d have listened till morning.
-> pu_brinkmann

=== pu_brinkmann ===
#scene: map
There was a hewer, Brinkmann. Catholic, two boys. His own union, the Christian one, had told him wait, so he’d waited. A court of ours, of the armed workers, sat in the school and gave him trenches to dig for it, up on the Lippe. They’d taken his pig off him too, and I’d eaten of it. One night I’d the guard of him. “What’ve I done?” he says. Nothing. “And when your lot’s in, is there a place for a man who’s just not a Red?” I said there would, and stood there with the lamp. #rail: berlin-essen cut
And you? #ask
+ [Took a spade as well. You can’t stand and hold a lamp on a man. #c:spade]
    -> pu_spade
+ [Let him sleep. I dug his yard and a half, so it’d look right. #c:dug]
    -> pu_dug
+ [Held the lamp. It was a job. I’ve held it since, some nights. #c:lamp]
    -> pu_lamp
+ [Asked him who he’d have had us fetch instead. He’d a name ready. #c:name]
    -> pu_name

=== pu_spade ===
He was quicker than me, hewers are. By morning he was showing me how you stand, so your back lasts. His wife came up with coffee, for me as well, and asked was it going to rain.
-> pu_whistle

=== pu_dug ===
He said a grace over it when he woke, with me in it by name. It was Latin. I asked what he’d put, and he said only thanks.
-> pu_whistle

=== pu_lamp ===
He talked, to keep warm. Which seam he’d been on. How his youngest walked, on the outsides of his feet. I held it where I’d been told to. It shook, and he said I’d want to eat something, I’d be no good else.
-> pu_whistle

=== pu_name ===
A neighbour, a better garden than his, who was for us if he was for anyone. I told him to dig. He dug, and I was glad of the noise.
-> pu_whistle

=== pu_whistle ===
{ allies == iron_berlin:
    It was old Legien ran that strike, the head of all the unions, a man of cash-books. Thirty years he’d sat on every strike till it went cold. Now he’d stopped all Germany, and he’d not start it. Nobody goes back, not a lamp, till both lots have gone home and there’s a government of the unions that people can vote out again. The commissars sent to say the revolution didn’t bargain. The generals sent to ask what he wanted for himself. So it hung on whose bread gave out first, theirs or the strike’s. And if nobody gave way, it’d all go to whoever had the coal trains. In Essen there was bread for two days, and the queue for it went round the church.
- else: Then old Legien, the head of all the unions, a Social Democrat. Thirty years he’d sat on every strike till it went cold. Now Ebert’s government was back and said go to work, and he said no. First a new one: unions and both workers’ parties in it, and the generals out of the army. For that he needed the Independents, the workers’ party left of Ebert’s. They’d sooner lose, they said, than sit with the people who’d {january == wait:{guard == enforced:hired those officers|kept those officers on}|set officers on them that January}. And Ebert’s lot said, the two of us haven’t half the seats in parliament. So it was for the Independents to say, would they come in. And if the bread gave out first, it’d be the generals’ to say, who’d a guard on the flour. In Essen there was bread for two days, and the queue for it went round the church.
}
-> pu_legien

=== pu_legien ===
No work, then, till there’s a government of the unions. Did Legien get it? #ask
+ [He did. {allies == iron_berlin:The commissars handed over the keys, with a label on every ring|The Independents sat down with the others, and the trains stood till the list was signed}. #c:cabinet #hinge:legien]
    ~ decide_legien(cabinet)
    -> pu_cabinet
+ [No. {allies == iron_berlin:The commissars wouldn’t share. They’d not bled for a wages board, they said.|The Independents wouldn’t sit with Ebert’s lot, who stayed on, with the parties they’d had.} #c:refused #hinge:legien #record]
    ~ decide_legien(legien.refused)
    -> pu_refused
+ [Neither that nor anything else. {allies == iron_berlin:Berlin starved first, people went back, and the generals came in on the trains|The generals sat on the flour till people went back to work, and then they governed}. #c:crushed #hinge:legien]
    ~ decide_legien(crushed)
    -> pu_crushed

=== pu_refused ===
#scene: tower
{ pu_short: -> pu_refused_short }
{ allies == iron_berlin:
    The strike had saved them, since no general moves without a train, and it was half against them. They printed their thanks. Every name on the strike committee was in it, and that’s how we knew who’d be fetched. The generals went back to Pomerania. But the guards on the coal trains, they were Berlin’s. So after Easter it was commissars at the pit as well, one a shift, and a town of Ebert’s that wanted coal had to sign. Ours was a barber by trade, and wrote down who was late. #date: 1920-04-08 8 April 1920 #city: berlin council #city: essen council
    {pu_pass:She got as far as the office on my pass. They kept it, and kept her till dark. The case she left with me on her way home.|She went home to Kiel by the road. The case she left with me.} Two shirts, a razor, cuff-links with anchors. I aired the shirts, Sundays. Brinkmann they let go, with a paper he’d to show at the pit and at church, and his wife wouldn’t look at me.
- else: So Ebert’s people went on with the Catholics’ party and the Liberals. My lot, the Communists, had said no. {january == wait:Rosa Luxemburg’s paper said take it, and watch it. It came out a day late, there were no trains. #cast: luxemburg |A day late they said they’d not stand in the way.} Twelve million went back to work for a paper with nine points.{europe == 4: The works councils, them we kept.} #date: 1920-03-24 24 March 1920 #city: berlin quiet
    At Bielefeld ministers and strikers made terms for the Ruhr: arms in, and nobody touched. At Hagen they said yes. At Essen, no. Some of our own commanders said ask again Tuesday. General Watter, whose soldiers were coming, wouldn’t wait. {guard == enforced:They were Volunteers, his, and took no vote.|By rail they came, to the minute; that was Prien’s work, the Staff captain from the congress door.} A thousand of ours and more they killed, and not in the fighting, the most of them. Brinkmann wasn’t even ours. He’d a safe-conduct, in violet ink, a clerk made them out, and he’d it held out when they shot him. It was me told his wife. Soup on the table. She gave me a plate of it, and I ate, because I couldn’t think how you say no. #lost: brinkmann #date: 1920-04-08 8 April 1920 #city: essen reaction #rail: berlin-essen running
}
-> pu_end

=== pu_cabinet ===
#scene: tower
{ pu_short: -> pu_cabinet_short }
{
- january == force: It took nine days, till there was somebody in the Chancellery hungry enough to have sense. They walked out two and two, and the crowd let them by, that was agreed. Ebert’s lot at Weimar gave up their chairs too. There were to be councils voted for, that May, by everyone, and a parliament beside them. For the generals nobody would so much as water a horse, and by the Sunday they’d gone home to Pomerania. #date: 1920-03-24 24 March 1920 #city: berlin council #city: hamburg council #city: essen council #rail: berlin-essen running
    We stood at the gate of the camp on the Heath, Frau Schröder and me, from six. They came out by the alphabet. Thin, in their own coats. Some shook my hand who’d no cause. About T she picked the case up. She’d have waited through to Z, only I think she had known since the gate. #lost: schroder
    Brinkmann had walked home off the Lippe by then, and was back at the coal.
- with_berlin_now(): It could stand on something. {guard == enforced:The regiments had voted for shooting at nobody; now there was a government they’d move for, and they took the brigade’s rifles off it.|The left’s best heads were alive to stand behind it. Luxemburg wouldn’t sit in it, but her lot let it be. Every week she wrote, in her paper, what it had forgotten. #cast: luxemburg} First thing, they sent for Watter, the general who commanded our way, and pensioned him off. We didn’t believe it till it was in the paper. #date: 1920-03-24 24 March 1920 #city: berlin council #city: hamburg council #city: essen council #rail: berlin-essen running #says: europe >= 2
    At Bielefeld they made terms for the Ruhr. We gave the rifles in. There was a clerk made out safe-conducts, in violet ink, me holding the pad, and they were good. Brinkmann walked home on his. His wife came down the road and took hold of him by both ears. The court in the school, that was never asked about, nor the stairs. I’d have gone and said. #date: 1920-04-08 8 April 1920
    In June all Germany had the vote on it, and it won by nine seats. Catholics had put their cross by it, for those safe-conducts. Brinkmann told me he had. The works councils got a house of their own, beside the parliament’s. #date: 1920-06-06 6 June 1920
- else: It was made, and it’d nothing under it. No regiment would have posted a letter for it. The ones who’d have put heart in it were a year dead. {pu_right:Schröder had said about the clerks; they came to their desks, and waited.|Schröder went to look at it, and said give it time.} #date: 1920-03-24 24 March 1920 #city: berlin stirring #cast: schroder
    At Bielefeld they promised us we’d not be touched if we gave the rifles in. A clerk made out safe-conducts, in violet ink, me holding the pad. In Hagen they were honoured. In Essen it depended who was reading. Brinkmann’s was read by a lieutenant who held it upside down, and he’d never been ours to begin with. His wife took the boys to her sister’s, at Münster. I carried the bedding to the station, and the smaller one’s shoes. #lost: brinkmann #date: 1920-04-08 8 April 1920 #city: essen reaction #rail: berlin-essen running
    That government, it held till the leaves were down. When the house voted it out there was no strike for it. #date: 1920-11 November 1920 #city: berlin quiet
}
-> pu_end

=== pu_crushed ===
#scene: tower
{ pu_short: -> pu_crushed_short }
{ january == force:
    There was no bread left in Berlin to be loyal on. The commissars went out by the canal, with the stamps. The generals came in slow, so that everyone should see. Same wire on the Heath, same huts; they’d only to change who stood which side. Frau Schröder went along the fence both times. The second lot were quite polite, and looked, and hadn’t his name, so she went home to Kiel. #date: 1920-03-24 24 March 1920 #city: berlin reaction #city: hamburg reaction #city: essen reaction #lost: schroder #says: europe <= 2
- else: Hunger, that did it; they’d a guard on the flour stores. {guard == enforced:The regiments took their vote again, and it came out barracks again.|No regiment would stand up for Ebert’s government, so it went again.} Kapp had been a fool. The one the generals put in after wasn’t. Parliament was sent home till further notice, by poster. They’d old Legien’s cash-books out, and paid the regiments from them. The unions’ halls were shut, and we met in kitchens. #date: 1920-03-24 24 March 1920 #city: berlin reaction #city: hamburg reaction #says: europe <= 2
    {pu_rifle:Schröder was fetched from my room. He’d one of the bolts in his pocket, he’d forgot it.|Schröder was fetched from my room. He asked them might he make the bed.} He was back by the summer. What they did with him, he doesn’t say. #cast: schroder
}
In the Ruhr it took them two weeks. There was a clerk made out safe-conducts, in violet ink, me holding the pad. Brinkmann had one on him when they laid him out, and he’d never been ours to begin with. I went to tell his wife. She saw me from the window, and sent the bigger boy down to say nobody was home, so I went away again. #lost: brinkmann #date: 1920-04-08 8 April 1920 #city: essen reaction
-> pu_end

=== pu_end ===
{
- legien == crushed: The man with the tea shuts the stove, and remarks that coal is signed for now. #frame
- with_berlin_now(): The man with the tea lays on one more shovel than there is need of, and sits by it. #frame
- else: The man with the tea has let the stove go out, and you have only now noticed. #frame
}
{ pu_short: -> file_done }
{
- legien == crushed: I shipped out of Hamburg after, and was glad to be at sea.
- pu_banked: The pit worked again. They left off calling me yellow, the lads, and the one came round, evenings, for cards. Next year I went to Hamburg, to the docks.
- pu_drew: It cost that pit a level, drowned. I went to Hamburg, to the docks.
- pu_heard: I went to Hamburg after, to the docks. I still listen for the fans, first thing, mornings.
- else: I went to Hamburg after, to the docks. The pit was all right. It was the tower I couldn’t go past.
}
-> file_done

// ---------------------------------------------------------------- in short

=== pu_short ===
{ allies == iron_berlin:
    He leaves gaps, and you close them. Since January 1919 a council government has held Berlin by force, and has put Social Democrats behind wire; Ebert’s elected government has the rest. In March 1920 the generals march on Berlin. The unions call everyone out, against both; twelve million stop work. Neither side can be moved or fed. In the Ruhr workers have rifles, and do not know for whom. Frau Schröder comes with her husband’s suitcase and asks for a pass to the camps. #frame #city: berlin hungry #lost: schroder
    Legien, the head of the unions, will not end the strike until both have gone and a government of the unions can be voted for. Whose bread will give out first, nobody knows. #frame #wedge: berlin / Not one yard
- else: He leaves gaps, and you close them. On 13 March 1920 officers take Berlin. The government of Ebert’s Social Democrats and two middle-class parties flees; the unions call everyone out, and twelve million stop work. In four days the putsch has failed. In the Ruhr a workers’ army of fifty thousand has formed and besieged the police in Essen’s water tower. A court of theirs sends Brinkmann, a Catholic miner, to dig trenches because he would not join. Schröder, of a strike committee, says it worked because of the clerks, and that the French are waiting. #frame #city: berlin stirring #city: essen council #cast: schroder
    Legien, the head of the unions, will not end the strike until there is a government of unions and both workers’ parties, and the army is purged. The Independents, the workers’ party left of Ebert’s, must say whether they will sit with the men who {guard == enforced:hired the officers|kept the officers}. Should the strike run out of bread first, the generals, who guard the flour, will decide. #frame #wedge: berlin / Sweep out the army
}
-> pu_legien

=== pu_refused_short ===
{ allies == iron_berlin: The commissars refuse to share. The strike has saved them from the generals, and they stay, harder than before, in the Ruhr as well; the men who called it are arrested. #frame #date: 1920-04-08 8 April 1920 #city: berlin council #city: essen council | The Independents refuse to sit with Ebert’s party. The strike ends for a promise. At Bielefeld the Ruhr’s fighters are offered an amnesty; some accept, some do not, and General Watter marches. More than a thousand die, Brinkmann among them, with a safe-conduct in his hand. #frame #lost: brinkmann #date: 1920-04-08 8 April 1920 #city: berlin quiet #city: essen reaction }
-> pu_end

=== pu_cabinet_short ===
{
- january == force: The commissars hand over the keys. There are to be elected councils, and a parliament beside them. The camps are opened; Frau Schröder’s husband does not come out. #frame #date: 1920-03-24 24 March 1920 #city: berlin council #lost: schroder
- with_berlin_now(): The unions’ cabinet takes office and has the strength to dismiss generals. The amnesty is kept, and Brinkmann walks home on his safe-conduct. In June the voters confirm it, narrowly. #frame #date: 1920-06-06 6 June 1920 #city: berlin council #says: europe >= 2
- else: The unions’ cabinet takes office, with nothing to support it: an unpurged army and a left without its leaders. The amnesty is kept in one town and not in the next; Brinkmann is shot. By the winter the cabinet is voted out. #frame #lost: brinkmann #date: 1920-11 November 1920 #city: essen reaction #city: berlin quiet
}
-> pu_end

=== pu_crushed_short ===
{ january == force: Berlin cannot be fed or held. The generals come in, and put the commissars where the Social Democrats had been. #frame #date: 1920-04-08 8 April 1920 #city: berlin reaction #city: essen reaction | The generals hold the flour until the strike crumbles, and stay, behind a cleverer man than Kapp. Parliament is sent home and the unions’ houses are closed. The Ruhr is taken in two weeks; Brinkmann is among the dead. #frame #lost: brinkmann #date: 1920-04-08 8 April 1920 #city: berlin reaction #city: essen reaction }
-> pu_end
